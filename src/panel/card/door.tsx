// The card's error door: when drawing fails, the card goes and everything else stays.
import { Component, type ReactNode } from 'react';

export interface DoorProps {
  failed(error: unknown): void;
  children: ReactNode;
}

export class Door extends Component<DoorProps, { isShut: boolean }> {
  override state = { isShut: false };

  static getDerivedStateFromError() {
    return { isShut: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.failed(error);
  }

  override render() {
    return this.state.isShut ? null : this.props.children;
  }
}
