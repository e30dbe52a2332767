import type { Locator, Page } from 'playwright-core';

/** What the focused element is called. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const label = labels.map(({ textContent }) => textContent).join(' ');
    return (element?.getAttribute('aria-label') ?? (label === '' ? element?.textContent : label) ?? '').trim();
  });
}

/** Presses Tab until the element of this name has the focus. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  for (let count = 0; count < 120; count += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never comes to ${String(name)}`);
}

export function tabBackTo(page: Page, name: RegExp): Promise<void> {
  return tabTo(page, name, 'Shift+Tab');
}

/** Waits for what a control shows: it follows the sheet after a rest. */
export async function expectValue(control: Locator, value: string): Promise<void> {
  for (let count = 0; count < 50 && (await control.inputValue()) !== value; count += 1) {
    await control.page().waitForTimeout(100);
  }
  expect(await control.inputValue()).toBe(value);
}

/** The texts that a control names as its description. */
export function describedBy(control: Locator): Promise<string> {
  return control.evaluate((element) =>
    (element.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );
}
