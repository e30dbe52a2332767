import type { ReactNode } from 'react';
import { Component } from 'react';

interface Props {
  readonly children: ReactNode;
  readonly fallback: (detail: string, retry: () => void) => ReactNode;
}

/** A slip of ours must not leave an empty pane. React has no boundary but a class. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render() {
    const { error }: { error: Error | null } = this.state;
    if (error === null) return this.props.children;
    return this.props.fallback(String(error), () => this.setState({ error: null }));
  }
}
