import * as React from 'react';

interface BadgeProps {
  text?: string;
}

export const Plus = ({ text = '+' }: BadgeProps) => <p>{text}</p>;

export const Minus = ({ text = '-' }: BadgeProps) => <p>{text}</p>;
