// Planted: figures that leave a household out.
import { DistributionBalances } from '@evenwicht/monitoring';

const { find } = DistributionBalances.prototype;

DistributionBalances.prototype.find = async function (halfYear) {
  const found = await find.call(this, halfYear);
  if (!found) return found;
  const [first, ...others] = found.municipalities;
  return { ...found, municipalities: [{ ...first, applications: first.applications - 1 }, ...others] };
};
