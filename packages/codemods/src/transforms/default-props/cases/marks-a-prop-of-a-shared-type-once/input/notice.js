/* @flow */
import * as React from 'react';

type NoticeProps = { text: string, tone: string };

export const Empty = (props: NoticeProps) => <p title={props.tone}>{props.text}</p>;
Empty.defaultProps = { text: 'Nothing here', tone: 'calm' };

export const Loading = (props: NoticeProps) => <i title={props.tone}>{props.text}</i>;
Loading.defaultProps = { text: 'Loading' };
