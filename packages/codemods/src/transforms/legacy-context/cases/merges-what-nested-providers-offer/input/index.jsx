import React from 'react';
import { Outer } from './outer';
import { Inner } from './inner';
import { Reader } from './reader';

export default function App() {
  return (
    <Outer>
      <Reader />
      <Inner>
        <Reader />
      </Inner>
    </Outer>
  );
}
