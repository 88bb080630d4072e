import * as React from "react";

interface Props {
    names?: string[];
    format?: (name: string) => string;
    style?: { color?: string };
}

export const Names = (props: Props) => {
    const { names = defaultNames, format = defaultFormat, style = defaultStyle } = props;
    return <b style={style}>{names.map((name) => format!(name)).join(style.color)}</b>;
};

const defaultNames: NonNullable<Props["names"]> = [];
const defaultFormat: NonNullable<Props["format"]> = (name: string) => {
    return name;
};
const defaultStyle: NonNullable<Props["style"]> = {};

const defaults: Partial<{ size: number; step: number; onStep: () => void }> = {
    size: 1,
    onStep() {},
};

export function Stepper({
    size = defaults.size!,
    step,
    onStep = defaults.onStep!,
}: { size?: number; step?: number; onStep?: () => void }) {
    return <i onClick={onStep}>{size.toFixed(step)}</i>;
}

export default () => (
    <p>
        <Names names={["a"]} />
        <Stepper size={2} onStep={() => undefined} />
    </p>
);
