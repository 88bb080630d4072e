import PropTypes from 'prop-types';
import React from 'react';
import { connect } from 'react-redux';
import ErrorBoundary from '../../components/ErrorBoundary.jsx';
import PageTitle from '../../components/PageTitle.jsx';
import ProblemNotice from '../../components/ProblemNotice.jsx';
import Spinner from '../../components/Spinner.jsx';
import Stars from '../../components/Stars.jsx';
import { PLATFORMS } from '../../constants/names.js';
import { i18nShape } from '../../constants/propShapes.js';
import { getProduct, loadProduct, loadRecommendations, loadReviews, tellView } from '../../ducks/product.js';
import NotFoundPage from '../not-found/NotFoundPage.jsx';
import BuyBox from './buy/BuyBox.jsx';
import Gallery from './gallery/Gallery.jsx';
import ProductTabs from './ProductTabs.jsx';
import Recommendations from './Recommendations.jsx';
import Reviews from './reviews/Reviews.jsx';
import TagList from './TagList.jsx';
import './product.css';

class ProductPage extends React.Component {
  static propTypes = {
    loadProduct: PropTypes.func.isRequired,
    loadRecommendations: PropTypes.func.isRequired,
    loadReviews: PropTypes.func.isRequired,
    location: PropTypes.object,
    match: PropTypes.shape({ params: PropTypes.shape({ id: PropTypes.string }) }).isRequired,
    problem: PropTypes.object,
    product: PropTypes.object,
    tellView: PropTypes.func.isRequired,
  };

  static defaultProps = {
    location: undefined,
    problem: null,
    product: null,
  };

  static contextTypes = {
    i18n: i18nShape,
  };

  componentDidMount() {
    this.load();
  }

  componentDidUpdate(prevProps) {
    const { match, product } = this.props;
    if (prevProps.match.params.id !== match.params.id) {
      this.load();
    }
    if (product && (!prevProps.product || prevProps.product.id !== product.id)) {
      this.props.tellView(product.id);
      this.props.loadRecommendations(product.id, product.platform);
    }
  }

  load() {
    const id = Number(this.props.match.params.id);
    this.props.loadProduct(id);
    this.props.loadReviews(id);
  }

  isCurrent() {
    const { match, product } = this.props;
    return product !== null && product.id === Number(match.params.id);
  }

  render() {
    const { location, problem, product } = this.props;
    if (problem && (problem.status === 404 || problem.status === 400)) {
      return <NotFoundPage location={location} />;
    }
    if (problem) {
      return (
        <div>
          <PageTitle>{this.context.i18n.t('product.failedTitle')}</PageTitle>
          <ProblemNotice problem={problem} onRetry={() => this.load()} />
        </div>
      );
    }
    if (!this.isCurrent()) {
      return <Spinner />;
    }
    return (
      <article className="product">
        <div className="product__top">
          <Gallery key={product.id} images={product.images} title={product.title} />
          <div className="product__facts">
            <p className="label-text">{PLATFORMS[product.platform]}</p>
            <PageTitle tab={`${product.title}, ${PLATFORMS[product.platform]}`}>{product.title}</PageTitle>
            <p className="product__rating">
              <Stars rating={product.rating} />{' '}
              <a href="#reviews">{this.context.i18n.t('product.reviewCount', { count: product.rating.count })}</a>
            </p>
            <BuyBox product={product} />
            <TagList tags={product.tags} />
          </div>
        </div>
        <ProductTabs product={product} />
        <ErrorBoundary>
          <Reviews productId={product.id} />
        </ErrorBoundary>
        <ErrorBoundary>
          <Recommendations />
        </ErrorBoundary>
      </article>
    );
  }
}

const mapStateToProps = state => ({
  problem: state.product.problem,
  product: getProduct(state),
});

export default connect(mapStateToProps, { loadProduct, loadRecommendations, loadReviews, tellView })(ProductPage);
