import React, { lazy, memo } from 'react';
import { connect } from 'react-redux';
import styled from 'styled-components';
import { Card } from './card';

Card.defaultProps = { wide: true };

export const Connected = connect()(({ a }) => <b>{a}</b>);
Connected.defaultProps = { a: 1 };

export const Nice = styled.div`
  color: red;
`;
Nice.defaultProps = { role: 'note' };

export const Later = lazy(() => import('./later'));
Later.defaultProps = { a: 1 };
export const later = Later.defaultProps.a;

export const Compared = memo(
  ({ list }) => <b>{list.length}</b>,
  (before, after) => before.list.length === after.list.length,
);
Compared.defaultProps = { list: [] };

export function Sometimes({ a }) {
  return <b>{a}</b>;
}
if (process.env.NODE_ENV !== 'production') {
  Sometimes.defaultProps = { a: 1 };
}

export function Called({ a }) {
  return <b>{a}</b>;
}
Called.defaultProps = { a: 1 };
export const called = Called({});

export function Parts({ a }) {
  return <b>{a}</b>;
}
Parts.defaultProps = { a: 1 };
Parts.defaultProps.a = 2;

function Shared({ a }) {
  return <b>{a}</b>;
}
export const OfShared = memo(Shared);
OfShared.defaultProps = { a: 1 };
export const alone = <Shared />;

export function Arguments() {
  return <b>{arguments[0].a}</b>;
}
Arguments.defaultProps = { a: 1 };

export const parts = {};
parts.Header = ({ a }) => <b>{a}</b>;
parts.Header.defaultProps = { a: 1 };
