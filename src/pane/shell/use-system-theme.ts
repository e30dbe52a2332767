import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const queries = {
  forced: '(forced-colors: active)',
  contrast: '(prefers-contrast: more)',
  dark: '(prefers-color-scheme: dark)',
} as const;

export interface SystemTheme {
  readonly theme: Theme;
  /** For what the browser draws itself: scroll bars, the calendar of a day. */
  readonly scheme: 'light' | 'dark';
}

const themes: Readonly<Record<ReturnType<typeof themeName>, SystemTheme>> = {
  light: { theme: webLightTheme, scheme: 'light' },
  dark: { theme: webDarkTheme, scheme: 'dark' },
  contrast: { theme: teamsHighContrastTheme, scheme: 'dark' },
};

/** The theme of the system. Forced colours replace every colour by themselves, so no theme of ours competes with them. */
export function useSystemTheme(): SystemTheme {
  return themes[useSyncExternalStore(subscribe, themeName)];
}

function themeName(): 'light' | 'dark' | 'contrast' {
  if (matches('contrast') && !matches('forced')) return 'contrast';
  return matches('dark') ? 'dark' : 'light';
}

function matches(query: keyof typeof queries): boolean {
  return window.matchMedia(queries[query]).matches;
}

function subscribe(onChange: () => void): () => void {
  const lists = Object.values(queries).map((query) => window.matchMedia(query));
  for (const list of lists) list.addEventListener('change', onChange);
  return () => {
    for (const list of lists) list.removeEventListener('change', onChange);
  };
}
