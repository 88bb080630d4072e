import PropTypes from 'prop-types';
import React from 'react';
import TextField from '../../components/form/TextField.jsx';
import { i18nShape } from '../../constants/propShapes.js';

/** A password that its owner may look at. */
export default class PasswordField extends React.Component {
  static propTypes = {
    inputRef: PropTypes.func,
    label: PropTypes.string,
  };

  static defaultProps = {
    inputRef() {},
    label: '',
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  constructor() {
    super(...arguments);
    this.state = { isShown: false };
    this.toggle = this.toggle.bind(this);
  }

  toggle() {
    this.setState(state => ({ isShown: !state.isShown }));
  }

  render() {
    const { inputRef, label, ...rest } = this.props;
    const { t } = this.context.i18n;
    const { isShown } = this.state;
    return (
      <div className="password">
        <TextField
          {...rest}
          ref={inputRef}
          label={label || t('access.password')}
          type={isShown ? 'text' : 'password'}
        />
        <button className="button button--plain password__toggle" type="button" onClick={this.toggle}>
          {isShown ? t('access.hidePassword') : t('access.showPassword')}
        </button>
      </div>
    );
  }
}
