// Stands for `source-map` in bundles: Handlebars joins the code of a template by itself where there is none.
export {};
