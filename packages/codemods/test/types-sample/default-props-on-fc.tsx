// types: 16 17 18
import * as React from "react";

interface Props {
  text: string;
  tone?: "calm" | "loud";
  tags?: string[];
}

export const Note: React.FC<Props> = ({ text, tone, tags }) => (
  <p className={tone}>
    {text}
    {tags!.length}
  </p>
);

Note.defaultProps = { tone: "calm", tags: [] };

export const Bare: React.FC<Props> = (props) => <p className={props.tone}>{props.text}</p>;
Bare.defaultProps = { tone: "loud" };
