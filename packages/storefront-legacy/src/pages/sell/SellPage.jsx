import _ from 'lodash';
import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import { Link } from 'react-router-dom';
import { fetchProduct } from '../../api/products.js';
import { addTag, createListing, removeTag, updateListing } from '../../api/selling.js';
import Draft from '../../components/draft/Draft.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import showToast from '../../components/toasts/showToast.jsx';
import { i18nShape } from '../../constants/propShapes.js';
import requireSession from '../../hocs/requireSession.jsx';
import ListingForm from './ListingForm.jsx';
import { emptyListing, listingOf, valuesOf } from './listingValues.ts';
import './sell.css';

const bare = tag => _.pick(tag, ['name', 'value']);

function postListing(values) {
  return createListing({
    ...listingOf(values),
    quantity: Number(values.quantity),
    tags: values.tags.map(bare),
  });
}

/** Tags have addresses of their own: only what differs is sent. */
function changeListing(product, values) {
  const isSame = (a, b) => a.name === b.name && a.value === b.value;
  const gone = _.differenceWith(product.tags, values.tags, isSame);
  const added = _.differenceWith(values.tags, product.tags, isSame);
  return updateListing(product.id, { ...listingOf(values), version: product.version }).then(() =>
    Promise.all([
      ...gone.map(tag => removeTag(product.id, tag.id)),
      ...added.map(tag => addTag(product.id, bare(tag))),
    ]),
  );
}

function listingIn(location) {
  return new URLSearchParams(location.search).get('listing');
}

/** Puts something up for sale, or changes what is, with `?listing=`. */
class SellPage extends React.Component {
  static propTypes = {
    history: PropTypes.object.isRequired,
    location: PropTypes.object.isRequired,
    userId: PropTypes.string.isRequired,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  state = { product: null, problem: null };

  componentDidMount() {
    this.isGone = false;
    this.load();
  }

  componentDidUpdate(prevProps) {
    if (listingIn(prevProps.location) !== listingIn(this.props.location)) {
      this.load();
    }
  }

  componentWillUnmount() {
    this.isGone = true;
  }

  load = () => {
    const id = listingIn(this.props.location);
    this.setState({ product: null, problem: null });
    if (id) {
      fetchProduct(id).then(
        product => !this.isGone && this.setState({ product }),
        problem => !this.isGone && this.setState({ problem }),
      );
    }
  };

  handlePost = (values, discard) =>
    postListing(values).then(({ id }) => {
      discard();
      showToast(this.context.i18n.t('sell.posted', { title: values.title }));
      this.props.history.push(`/products/${id}`);
    });

  handleChange = values =>
    changeListing(this.state.product, values).then(() => {
      showToast(this.context.i18n.t('sell.saved', { title: listingOf(values).title }));
      this.props.history.push('/seller');
    });

  renderNew() {
    return (
      <Draft name={`listing:${this.props.userId}`} initial={emptyListing}>
        {({ discard, generation, save, savedAt, values }) => (
          <ListingForm
            key={generation}
            initial={values}
            savedAt={savedAt}
            onDiscard={discard}
            onEdit={save}
            onSubmit={values => this.handlePost(values, discard)}
          />
        )}
      </Draft>
    );
  }

  renderChange() {
    const { problem, product } = this.state;
    if (problem) {
      return <ProblemNotice problem={problem} onRetry={this.load} />;
    }
    if (!product) {
      return <Spinner />;
    }
    return (
      <ListingForm
        key={product.version}
        isChange
        initial={valuesOf(product)}
        art={product.art}
        onReload={this.load}
        onSubmit={this.handleChange}
      />
    );
  }

  render() {
    const { t } = this.context.i18n;
    const isChange = Boolean(listingIn(this.props.location));
    return (
      <div>
        <PageTitle aside={<Link to="/seller">{t('sell.yourListings')}</Link>}>
          {isChange ? t('sell.changeTitle') : t('sell.title')}
        </PageTitle>
        {isChange ? this.renderChange() : this.renderNew()}
      </div>
    );
  }
}

export default requireSession(connect(state => ({ userId: state.session.user.id }))(SellPage));
