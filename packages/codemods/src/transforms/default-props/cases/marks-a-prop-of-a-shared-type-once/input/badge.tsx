import * as React from 'react';

interface BadgeProps {
  text: string;
}

export const Plus = (props: BadgeProps) => <p>{props.text}</p>;
Plus.defaultProps = { text: '+' };

export const Minus = (props: BadgeProps) => <p>{props.text}</p>;
Minus.defaultProps = { text: '-' };
