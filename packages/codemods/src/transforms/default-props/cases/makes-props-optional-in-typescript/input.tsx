import * as React from "react";

interface BadgeProps {
    color: "red" | "green";
    label: string;
    items: string[];
    onClose(): void;
}

export const Badge: React.FC<BadgeProps> = ({ color, label, items, onClose }) => (
    <b className={color} onClick={onClose}>
        {label}
        {items.length}
    </b>
);

Badge.defaultProps = {
    color: "red",
    items: [],
    onClose: () => undefined,
};

type PanelProps = { title: string; wide: boolean; kind?: "a" | "b" } & React.HTMLAttributes<HTMLDivElement>;

export function Panel(props: PanelProps) {
    const { title, wide, ...rest } = props;
    return (
        <div {...rest} className={wide ? "wide" : "slim"}>
            {title.toUpperCase()}
        </div>
    );
}

Panel.defaultProps = { wide: true, title: "panel", role: "group" } as Partial<PanelProps>;

const Row = React.forwardRef<HTMLTableRowElement, { active: boolean; children?: React.ReactNode }>(
    ({ active, children }, ref) => (
        <tr ref={ref} className={active ? "active" : undefined}>
            {children}
        </tr>
    ),
);
Row.defaultProps = { active: false };

export default function App() {
    return (
        <div>
            <Badge label="one" />
            <Panel />
            <Panel wide={false} title="two" />
            <table>
                <tbody>
                    <Row />
                </tbody>
            </table>
        </div>
    );
}
