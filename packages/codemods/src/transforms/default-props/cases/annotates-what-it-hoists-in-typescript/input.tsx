import * as React from "react";

interface Props {
    names: string[];
    format?: (name: string) => string;
    style: { color?: string };
}

export const Names = (props: Props) => {
    const { names, format, style } = props;
    return <b style={style}>{names.map((name) => format!(name)).join(style.color)}</b>;
};

Names.defaultProps = {
    names: [],
    format: (name: string) => {
        return name;
    },
    style: {},
} as Partial<Props>;

const defaults: Partial<{ size: number; step: number; onStep: () => void }> = {
    size: 1,
    onStep() {},
};

export function Stepper({ size, step, onStep }: { size: number; step?: number; onStep: () => void }) {
    return <i onClick={onStep}>{size.toFixed(step)}</i>;
}

Stepper.defaultProps = defaults;

export default () => (
    <p>
        <Names names={["a"]} />
        <Stepper size={2} onStep={() => undefined} />
    </p>
);
