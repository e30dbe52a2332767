import type { Theme } from '@fluentui/react-components';
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const queries = {
  forced: '(forced-colors: active)',
  contrast: '(prefers-contrast: more)',
  dark: '(prefers-color-scheme: dark)',
} as const;

/** The theme of the system. Forced colours replace every colour by themselves, so no theme of ours competes with them. */
export function useSystemTheme(): Theme {
  const name = useSyncExternalStore(subscribe, themeName);
  return { light: webLightTheme, dark: webDarkTheme, contrast: teamsHighContrastTheme }[name];
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
