import type { DiffRequest, PortfolioDiff, PortfolioDiffs } from '../diff/portfolioDiff';
import { comparePortfolios } from './diff/comparePortfolios';
import type { DiffParts } from './diff/comparePortfolios';
import { findEnds } from './diff/diffEnds';

/** What changes do to this portfolio. Nothing is kept between two questions. */
export function createPortfolioDiffs(parts: DiffParts): PortfolioDiffs {
  return Object.freeze<PortfolioDiffs>({
    async between(request: DiffRequest): Promise<PortfolioDiff> {
      const ends = await findEnds(parts.ports.history, request, parts.ports.clock.today());
      return comparePortfolios(parts, ends, request);
    },
  });
}
