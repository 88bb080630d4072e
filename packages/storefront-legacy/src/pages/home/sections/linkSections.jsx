import React from 'react';
import { Link } from 'react-router-dom';
import BoxArt from '../../../components/BoxArt.jsx';
import Price from '../../../components/money/Price.tsx';
import Stars from '../../../components/Stars.jsx';
import { bannerShape, heroShape } from './SectionHead.jsx';

export class HeroSection extends React.Component {
  static propTypes = {
    section: heroShape.isRequired,
  };

  render() {
    const { card, id, link, text, title } = this.props.section;
    return (
      <section className="hero section panel" aria-labelledby={`section-${id}`}>
        <div className="hero__art">
          <BoxArt art={card.art} sizes="(min-width: 40em) 260px, 60vw" width={320} />
        </div>
        <div className="hero__words">
          <h2 id={`section-${id}`} className="hero__title">
            {title}
          </h2>
          <p>{text}</p>
          <Stars rating={card.rating} />
          <p>
            <Price cents={card.priceCents} className="price hero__price" />
          </p>
          <p>
            <Link className="button button--primary" to={link.href}>
              {link.label}
            </Link>
          </p>
        </div>
      </section>
    );
  }
}

export const BannerSection = ({ section }) => (
  <section className="banner section" aria-labelledby={`section-${section.id}`}>
    <div>
      <h2 id={`section-${section.id}`}>{section.title}</h2>
      <p>{section.text}</p>
      <Link className="button" to={section.link.href}>
        {section.link.label}
      </Link>
    </div>
    {section.art && (
      <div className="banner__art">
        <BoxArt art={section.art} sizes="120px" width={160} />
      </div>
    )}
  </section>
);

BannerSection.propTypes = {
  section: bannerShape.isRequired,
};
