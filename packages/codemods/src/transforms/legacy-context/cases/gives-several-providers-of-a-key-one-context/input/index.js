import React, { Component } from 'react';
import PropTypes from 'prop-types';
import Form from './form';
import Group from './group';

class Title extends Component {
  static get contextTypes() {
    return { parent: PropTypes.object };
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
