// Who may import whom: the arrows of the architecture, read from the nx tag of each project.
const foundation = ['layer:kernel', 'layer:events'];
const platform = ['layer:sums', 'layer:platform'];

export const layers = [
  { sourceTag: 'layer:kernel', onlyDependOnLibsWithTags: [] },
  { sourceTag: 'layer:events', onlyDependOnLibsWithTags: ['layer:kernel'] },
  { sourceTag: 'layer:sums', onlyDependOnLibsWithTags: [...foundation, 'layer:testing'] },
  { sourceTag: 'layer:platform', onlyDependOnLibsWithTags: [...foundation, 'layer:platform', 'layer:testing'] },
  { sourceTag: 'layer:testing', onlyDependOnLibsWithTags: [...foundation, ...platform] },
  { sourceTag: 'layer:context', onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:testing'] },
  { sourceTag: 'layer:door', onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:context', 'layer:testing'] },
  {
    sourceTag: 'layer:app',
    onlyDependOnLibsWithTags: [...foundation, ...platform, 'layer:context', 'layer:door', 'layer:testing'],
  },
  { sourceTag: 'layer:test', onlyDependOnLibsWithTags: ['*'] },
];
