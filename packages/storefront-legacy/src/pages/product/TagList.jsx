import PropTypes from 'prop-types';
import React from 'react';
import { Link } from 'react-router-dom';
import { i18nShape } from '../../constants/propShapes.js';

/** What the seller says of a listing; each tag leads to everything else that has it. */
export default class TagList extends React.Component {
  render() {
    const { tags } = this.props;
    if (tags.length === 0) {
      return null;
    }
    return (
      <ul className="plain row tag-list" aria-label={this.context.i18n.t('product.tags')}>
        {tags.map(tag => (
          <li key={tag.id}>
            <Link className="chip" to={`/search?tags=${encodeURIComponent(`${tag.name}:${tag.value}`)}`}>
              {tag.name}: {tag.value.replace(/-/g, ' ')}
            </Link>
          </li>
        ))}
      </ul>
    );
  }
}

TagList.propTypes = {
  tags: PropTypes.arrayOf(
    PropTypes.shape({
      id: PropTypes.string.isRequired,
      name: PropTypes.string.isRequired,
      value: PropTypes.string.isRequired,
    }),
  ),
};

TagList.defaultProps = {
  tags: [],
};

TagList.contextTypes = {
  i18n: i18nShape,
};
