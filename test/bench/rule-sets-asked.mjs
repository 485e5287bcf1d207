/** As many rule sets as are asked for, each with another change: what evaluators lay beside each other. Invented. */
export function ruleSetsAsked(count, members) {
  return Array.from({ length: count }, (_, index) => ({ name: `set-${index}`, changes: changesOf(index, members) }));
}

function changesOf(index, members) {
  const validFrom = `2027-${String(1 + (index % 12)).padStart(2, '0')}-01`;
  const each = [
    () => ({ change: 'minimum-share', minimumShare: { numerator: 10 + (index % 20), denominator: 100 }, validFrom }),
    () => ({ change: 'informal-care', isCounted: false, validFrom }),
    () => ({ change: 'loan-expiry', months: 6 + (index % 24), validFrom }),
    () => ({ change: 'reciprocity-matching', reading: index % 8 < 4 ? 'bilateral' : 'gross', validFrom }),
    () => ({ change: 'operational-window', window: index % 2 ? 'half-year' : 'calendar-year-to-date', validFrom }),
    () => ({ change: 'balance-key', key: 'social-stock', counts: countsFor(members, index), validFrom }),
    () => ({ change: 'fallback', isActive: true, validFrom }),
  ];
  return [each[index % each.length](), each[(index + 1 + (index % 3)) % each.length]()];
}

function countsFor(members, index) {
  return Object.fromEntries(members.map((member, place) => [member, 5_000 + 137 * ((place + index) % 11)]));
}
