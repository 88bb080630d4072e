/* @flow */
import * as React from 'react';

type NoticeProps = { text?: string, tone?: string };

export const Empty = ({ tone = 'calm', text = 'Nothing here' }: NoticeProps) => <p title={tone}>{text}</p>;

export const Loading = ({ tone, text = 'Loading' }: NoticeProps) => <i title={tone}>{text}</i>;
