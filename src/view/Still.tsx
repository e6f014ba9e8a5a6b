import { type ComponentChildren, Component } from "preact";

interface StillProps {
  /** What the children show, or what stands for it: while it is the same object, they stay as they are. */
  readonly of: unknown;
  readonly children: ComponentChildren;
}

/** Parts of a report that do not follow the figures, so that a what-if draws only what does. */
export class Still extends Component<StillProps> {
  override shouldComponentUpdate(next: Readonly<StillProps>): boolean {
    return next.of !== this.props.of;
  }

  override render(): ComponentChildren {
    return this.props.children;
  }
}
