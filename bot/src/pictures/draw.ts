import { drawBoardCard } from './board-card.ts';
import type { Fonts } from './fonts.ts';
import { drawHeatMap } from './heat-map.ts';
import type { Picture } from './picture.ts';
import { drawPodium } from './podium.ts';
import { drawRatingPlot } from './rating-plot.ts';
import type { Sheet } from './sheet.ts';

/** Draws a picture of any kind. */
export function draw(fonts: Fonts, picture: Picture): Sheet {
  switch (picture.kind) {
    case 'RATING_PLOT':
      return drawRatingPlot(fonts, picture);
    case 'HEAT_MAP':
      return drawHeatMap(fonts, picture);
    case 'PODIUM':
      return drawPodium(fonts, picture);
    case 'BOARD_CARD':
      return drawBoardCard(fonts, picture);
  }
}
