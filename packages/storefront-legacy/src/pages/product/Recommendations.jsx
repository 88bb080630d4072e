import PropTypes from 'prop-types';
import React, { useRef } from 'react';
import { connect } from 'react-redux';
import CardScroller from '../../components/CardScroller.jsx';
import { getRecommendationRows } from '../../ducks/product.js';
import withI18n from '../../hocs/withI18n.jsx';
import useInView from '../../hooks/useInView.js';

/** Rows of other listings, drawn once they come near the window. */
function Recommendations({ rows, t }) {
  const anchor = useRef(null);
  const isNear = useInView(anchor, '600px');

  return (
    <div className="recommendations" ref={anchor}>
      {isNear &&
        rows.map(row => {
          const title = t(`home.seeWhy.${row.reason}`, { about: row.about });
          return (
            <section className="section" key={title} aria-label={title}>
              <div className="section__head">
                <h2>{title}</h2>
              </div>
              <CardScroller cards={row.cards} label={title} />
            </section>
          );
        })}
    </div>
  );
}

Recommendations.propTypes = {
  rows: PropTypes.arrayOf(
    PropTypes.shape({
      about: PropTypes.string,
      cards: PropTypes.array.isRequired,
      reason: PropTypes.string.isRequired,
    }),
  ),
  t: PropTypes.func.isRequired,
};

Recommendations.defaultProps = {
  rows: [],
};

export default connect(state => ({ rows: getRecommendationRows(state) }))(withI18n(Recommendations));
