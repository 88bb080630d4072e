import React from 'react';
import { Base } from './base';

class Middle extends Base {}

export default class extends Middle {
  render() {
    return <section>{this.props.children}</section>;
  }
}
