import React from 'react';
import Picture from './picture';
import { Label, Tag } from './tag';

export default function Page() {
  return (
    <div>
      <Picture label="a" />
      <Picture label="b" framed />
      <Picture label="c" as="em" />
      <Tag />
      <Label name="d" />
    </div>
  );
}
