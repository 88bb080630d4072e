import PropTypes from 'prop-types';
import React from 'react';
import TextField from '../../components/form/TextField.jsx';
import Modal from '../../components/Modal.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import withI18n from '../../hocs/withI18n.jsx';

const FORM = 'stock-form';

class StockDialog extends React.Component {
  static propTypes = {
    listing: PropTypes.shape({
      available: PropTypes.number.isRequired,
      quantity: PropTypes.number.isRequired,
      title: PropTypes.string.isRequired,
    }).isRequired,
    onChangeStock: PropTypes.func.isRequired,
    onDone: PropTypes.func.isRequired,
    t: PropTypes.func.isRequired,
  };

  constructor(props) {
    super(props);
    this.state = { text: String(props.listing.quantity), error: '', problem: null, isSaving: false };
    this.handleSubmit = this.handleSubmit.bind(this);
    this.handleText = this.handleText.bind(this);
  }

  handleText(text) {
    this.setState({ text, error: '' });
  }

  handleSubmit(event) {
    event.preventDefault();
    const { listing, onChangeStock, onDone, t } = this.props;
    const quantity = Number(this.state.text);
    if (!/^\d{1,5}$/.test(this.state.text) || quantity > 10000) {
      this.setState({ error: t('seller.stockWrong') });
      return;
    }
    this.setState({ isSaving: true, problem: null });
    onChangeStock(listing, quantity)
      .then(() => {
        showToast(t('seller.stockSaved', { title: listing.title, count: quantity }));
        onDone();
      })
      .catch(problem => this.setState({ problem, isSaving: false }));
  }

  renderActions() {
    const { onDone, t } = this.props;
    return [
      <button key="cancel" className="button" type="button" onClick={onDone}>
        {t('common.cancel')}
      </button>,
      <button key="save" className="button button--primary" type="submit" form={FORM} disabled={this.state.isSaving}>
        {t('seller.save')}
      </button>,
    ];
  }

  render() {
    const { listing, onDone, t } = this.props;
    const { error, problem, text } = this.state;
    const reserved = listing.quantity - listing.available;
    return (
      <Modal title={t('seller.stockOne', listing)} actions={this.renderActions()} onClose={onDone}>
        <form id={FORM} className="stack" noValidate onSubmit={this.handleSubmit}>
          <ProblemNotice problem={problem} />
          <TextField
            id="stock-quantity"
            label={t('seller.stockField')}
            hint={reserved > 0 ? t('seller.stockHint', { count: reserved }) : ''}
            inputMode="numeric"
            value={text}
            error={error}
            onChange={this.handleText}
          />
        </form>
      </Modal>
    );
  }
}

export default withI18n(StockDialog);
