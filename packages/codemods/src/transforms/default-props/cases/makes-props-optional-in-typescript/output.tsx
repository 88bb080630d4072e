import * as React from "react";

/** What was given, with the default wherever that is undefined. */
function withDefaults<P extends object, D extends object>(given: P, defaults: D) {
    const props: any = { ...given };
    for (const [name, value] of Object.entries(defaults)) if (props[name] === undefined) props[name] = value;
    return props as Omit<P, keyof D> & {
        [K in keyof P & keyof D]-?: Exclude<P[K], undefined> | Extract<D[K], null>;
    };
}

interface BadgeProps {
    color?: "red" | "green";
    label: string;
    items?: string[];
    onClose?(): void;
}

export const Badge: React.FC<BadgeProps> = ({
    color = "red",
    label,
    items = defaultItems,
    onClose = defaultOnClose,
}) => (
    <b className={color} onClick={onClose}>
        {label}
        {items.length}
    </b>
);

const defaultItems: NonNullable<BadgeProps["items"]> = [];
const defaultOnClose: NonNullable<BadgeProps["onClose"]> = () => undefined;

type PanelProps = { title?: string; wide?: boolean; kind?: "a" | "b" } & React.HTMLAttributes<HTMLDivElement>;

export function Panel(given: PanelProps) {
    const props = withDefaults(given, panelDefaults);
    const { title, wide, ...rest } = props;
    return (
        <div {...rest} className={wide ? "wide" : "slim"}>
            {title.toUpperCase()}
        </div>
    );
}

const panelDefaults = { wide: true, title: "panel", role: "group" };

const Row = React.forwardRef<HTMLTableRowElement, { active?: boolean; children?: React.ReactNode }>(
    ({ active = false, children }, ref) => (
        <tr ref={ref} className={active ? "active" : undefined}>
            {children}
        </tr>
    ),
);

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
