import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { findDOMNode } from 'react-dom';
import Popover from '../../components/popover/Popover.jsx';
import { CONDITIONS } from '../../constants/names.js';
import { i18nShape } from '../../constants/propShapes.js';

const ConditionTable = (props, { i18n }) => (
  <dl className="conditions">
    {_.map(CONDITIONS, (name, key) => (
      <React.Fragment key={key}>
        <dt>{name}</dt>
        <dd>{i18n.t(`sell.conditions.${key}`)}</dd>
      </React.Fragment>
    ))}
  </dl>
);

ConditionTable.contextTypes = {
  i18n: i18nShape,
};

/** A button that says what "boxed" and "loose" mean. */
export default class ConditionHelp extends React.Component {
  static propTypes = {
    startsOpen: PropTypes.bool,
  };

  static defaultProps = {
    startsOpen: false,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { isOpen: this.props.startsOpen };

  anchor = () => findDOMNode(this);

  toggle = () => {
    this.setState(state => ({ isOpen: !state.isOpen }));
  };

  close = () => {
    this.setState({ isOpen: false });
  };

  render() {
    const { isOpen } = this.state;
    return (
      <div className="condition-help">
        <button className="button button--plain" type="button" aria-expanded={isOpen} onClick={this.toggle}>
          {this.context.i18n.t('sell.conditionHelp')}
        </button>
        {isOpen && (
          <Popover anchor={this.anchor} onClose={this.close}>
            <ConditionTable />
          </Popover>
        )}
      </div>
    );
  }
}
