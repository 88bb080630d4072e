import PropTypes from 'prop-types';
import React from 'react';
import Modal from '../../components/Modal.jsx';
import withI18n from '../../hocs/withI18n.jsx';

class CancelDialog extends React.Component {
  static propTypes = {
    isWorking: PropTypes.bool,
    onCancelOrder: PropTypes.func.isRequired,
    onKeep: PropTypes.func.isRequired,
    t: PropTypes.func.isRequired,
  };

  static defaultProps = {
    isWorking: false,
  };

  renderActions() {
    const { isWorking, onCancelOrder, onKeep, t } = this.props;
    return [
      <button key="keep" className="button" type="button" onClick={onKeep}>
        {t('orders.keep')}
      </button>,
      <button
        key="cancel"
        className="button button--primary"
        type="button"
        disabled={isWorking}
        onClick={onCancelOrder}
      >
        {isWorking ? t('orders.cancelling') : t('orders.cancel')}
      </button>,
    ];
  }

  render() {
    const { onKeep, t } = this.props;
    return (
      <Modal title={t('orders.cancelTitle')} actions={this.renderActions()} onClose={onKeep}>
        <p>{t('orders.cancelText')}</p>
      </Modal>
    );
  }
}

export default withI18n(CancelDialog);
