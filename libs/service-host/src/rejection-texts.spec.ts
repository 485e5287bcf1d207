import { rejectionTexts, sentencesByContext } from './rejection-texts.js';

describe('the sentence of a rejection', () => {
  it('is the one of the context that rejects: no other context has another sentence for the same code', () => {
    const overruled = sentencesByContext.flatMap((sentences) =>
      Object.entries(sentences).filter(([code, sentence]) => rejectionTexts.sentences[code] !== sentence),
    );

    expect(overruled).toEqual([]);
  });
});
