import React from 'react';
import { Badge as Label, Tag, Kept, Own, Set } from './badge';
import tones from './tones';

// These hold for the whole site.

Kept.defaultProps = { tone: tones.dark };
Own.defaultProps = { tone: 'theirs' };
Set.defaultProps = { tone: 'theirs' };

export default function App() {
  return (
    <p>
      <Label />
      <Label text="old" size={undefined} />
      <Tag />
    </p>
  );
}
