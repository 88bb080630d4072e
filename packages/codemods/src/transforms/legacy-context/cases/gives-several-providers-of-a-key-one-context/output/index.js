import React, { Component } from 'react';
import Form from './form';
import Group from './group';
import { ParentContext } from './parent-context';

class Title extends Component {
  static get contextType() {
    return ParentContext;
  }

  render() {
    return <b>{this.context.parent ? this.context.parent.title : 'nowhere'}</b>;
  }
}

export default () => (
  <div>
    <Title />
    <Form>
      <Title />
      <Group>
        <Group><Title /></Group>
      </Group>
    </Form>
  </div>
);
