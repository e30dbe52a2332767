import type { Page } from 'playwright-core';

/** What is wider than the page: the page itself, or elements that stick out and that nothing scrolls or clips. */
export function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found: string[] = [];
    if (document.documentElement.scrollWidth > width) found.push(`page: ${document.documentElement.scrollWidth}px`);
    const isClipped = (element: Element): boolean => {
      for (let up = element.parentElement; up !== null; up = up.parentElement) {
        if (getComputedStyle(up).overflowX !== 'visible') return true;
      }
      return false;
    };
    for (const element of document.body.querySelectorAll('*')) {
      const { right, width: own } = element.getBoundingClientRect();
      if (own > 0 && right > width + 1 && !isClipped(element)) found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
}
