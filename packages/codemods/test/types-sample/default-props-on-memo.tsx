// types: 16 17 18
import * as React from "react";

interface Props {
  name: string;
  rank?: number;
}

const Plain = ({ name, rank }: Props) => <tr title={name} tabIndex={rank} />;
Plain.defaultProps = { rank: 1 };
export const Row = React.memo(Plain);

export const Cell: React.FC<Props> = React.memo(function Cell(props: Props) {
  return <td>{props.name + props.rank}</td>;
});
Cell.defaultProps = { rank: 2 };

const Head: React.NamedExoticComponent<Props> = React.memo((props) => <th>{props.name}</th>);
(Head as any).defaultProps = { rank: 3 };
Head.displayName = "Head";
