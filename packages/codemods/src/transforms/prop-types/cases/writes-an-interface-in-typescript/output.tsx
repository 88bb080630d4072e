import * as React from "react";

const SIZES = ["small", "large"] as const;

interface ButtonProps {
  // what it says
  label: React.ReactNode;
  /** How large. */
  size?: (typeof SIZES)[number];
  kind?: "a" | 'b' | 1 | null;
  onPress?: (...args: any[]) => any;
  items?: { id: number; "data-x"?: string }[];
  by?: Record<string, string | ((...args: any[]) => any)>;
  when: Date;
  as?: React.ElementType<any>;
  check?: any;
  [prop: string]: any;
}

/** A button. */
export function Button({ label, size = "small", onPress, ...rest }: ButtonProps) {
  return <button className={size} onClick={onPress} {...rest}>{label}</button>;
}

interface PanelProps {
  open: boolean;
  title?: string;
  children?: React.ReactNode;
}

export class Panel extends React.Component<PanelProps> {
  static defaultProps = { open: false };
  render() {
    const { open, children } = this.props;
    return open ? children : this.props.title;
  }
}

interface RowProps {
  cells?: any[];
}

export const Row = (props: RowProps) => <tr>{props.cells}</tr>;

interface CellProps {
  wide?: boolean;
  children?: React.ReactNode;
}

export const Cell: React.FC<CellProps> = ({ children }) => <td>{children}</td>;
