export function stageHistory(root: string, portfolio: string): Promise<boolean>;
export function lastingPortfolio(root: string): Promise<string>;
