import React from 'react';
import { Prompt } from 'react-router-dom';
import withI18n from '../../hocs/withI18n.jsx';

/** Hands `setUnsaved` to a form, and asks before it is left with changes that are not saved. */
export default function withLeaveGuard(Wrapped) {
  class LeaveGuard extends React.Component {
    state = { isUnsaved: false };

    componentWillMount() {
      window.addEventListener('beforeunload', this.handleUnload);
    }

    componentWillUnmount() {
      window.removeEventListener('beforeunload', this.handleUnload);
    }

    setUnsaved = isUnsaved => {
      if (isUnsaved !== this.state.isUnsaved) {
        this.setState({ isUnsaved });
      }
    };

    handleUnload = event => {
      if (this.state.isUnsaved) {
        event.preventDefault();
        event.returnValue = '';
      }
    };

    render() {
      const { t, ...rest } = this.props;
      return (
        <React.Fragment>
          <Prompt when={this.state.isUnsaved} message={t('account.unsaved')} />
          <Wrapped {...rest} setUnsaved={this.setUnsaved} />
        </React.Fragment>
      );
    }
  }

  LeaveGuard.displayName = `withLeaveGuard(${Wrapped.displayName || Wrapped.name})`;

  return withI18n(LeaveGuard);
}
