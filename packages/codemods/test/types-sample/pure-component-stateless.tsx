// types: 16 17 18
import * as React from "react";

export interface TagProps {
  text: string;
  tone?: string;
}

export class Tag extends React.PureComponent<TagProps> {
  render() {
    const { text, tone } = this.props;
    return <span className={tone}>{text}</span>;
  }
}

export type Tone = TagProps["tone"];
export const tags: React.ReactElement<TagProps>[] = [<Tag key="a" text="a" />];
