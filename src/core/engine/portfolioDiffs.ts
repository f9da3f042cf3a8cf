import type { DiffRequest, PortfolioDiff, PortfolioDiffs } from '../diff/portfolioDiff';
import { comparePortfolios } from './diff/comparePortfolios';
import { findEnds } from './diff/diffEnds';
import type { RecordedPorts } from './historyOf';
import type { KnownPortfolio } from './knownPortfolio';

/** What changes do to this portfolio. Nothing is kept between two questions. */
export function createPortfolioDiffs(ports: RecordedPorts, known: KnownPortfolio): PortfolioDiffs {
  return Object.freeze<PortfolioDiffs>({
    async between(request: DiffRequest): Promise<PortfolioDiff> {
      const ends = await findEnds(ports.history, request, ports.clock.today());
      return comparePortfolios(ports, known, ends, request);
    },
  });
}
