import React from 'react';
import { CarouselSection, GridSection, RecommendationSection } from './cardSections.jsx';
import { BannerSection, HeroSection } from './linkSections.jsx';

const banner = React.createFactory(BannerSection);
const carousel = React.createFactory(CarouselSection);
const grid = React.createFactory(GridSection);
const hero = React.createFactory(HeroSection);
const recommendation = React.createFactory(RecommendationSection);

const factories = {
  banner,
  carousel,
  grid,
  hero,
  recommendation,
  'recently-viewed': carousel,
};

/** The server may know kinds of sections that this build does not: they are left out. */
export function knowsSection(section) {
  return Object.prototype.hasOwnProperty.call(factories, section.kind);
}

export function sectionElement(section) {
  return factories[section.kind]({ section });
}
