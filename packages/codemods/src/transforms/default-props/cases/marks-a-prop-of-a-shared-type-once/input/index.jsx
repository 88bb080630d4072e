import React from 'react';
import { Empty, Loading } from './notice';

export default function Page() {
  return (
    <div>
      <Empty />
      <Loading tone="busy" />
    </div>
  );
}
