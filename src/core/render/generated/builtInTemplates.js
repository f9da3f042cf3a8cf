// Generated from templates/ by scripts/generate.mjs. Do not edit.
export const BUILT_IN_TEMPLATES = {
"qbr-follow-up": { name: "qbr-follow-up.md.hbs", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return alias2(container.lambda(alias1(depth0, "name"), depth0))
    + " "
    + alias2(lookupProperty(helpers,"email").call(alias3,alias1(depth0, "email"),{"name":"email","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,alias1(data, "last"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return ", ";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "- "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"win"),depth0,{"name":"win","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "- "
    + container.escapeExpression(container.lambda(container.strict(depth0, "achieved"), depth0))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "- Value so far: "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "per_year"),{"name":"money","hash":{},"data":data}))
    + " a year, "
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(lookupProperty(depth0,"roi"), "ratio"),{"name":"number","hash":{"digits":1},"data":data}))
    + "x the investment\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "- "
    + alias3(alias2(alias1(lookupProperty(depth0,"goal"), "goal"), depth0))
    + ": "
    + alias3(alias2(alias1(lookupProperty(depth0,"goal"), "metric"), depth0))
    + ", "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(helpers,"known").call(alias4,alias1(lookupProperty(depth0,"goal"), "actual"),{"name":"known","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "to "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "target")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " ("
    + alias3(alias2(alias1(depth0, "owner"), depth0))
    + ", by "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(lookupProperty(depth0,"goal"), "due"),{"name":"date","hash":{},"data":data}))
    + ")\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return "from "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "actual")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " ";
},"7":function(container,depth0,helpers,partials,data) {
    return "- "
    + container.escapeExpression(container.lambda(container.strict(depth0, "objectives"), depth0))
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "- ["
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "done"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.program(10, data, 0),"data":data})) != null ? stack1 : "")
    + "] "
    + alias4(alias3(alias1(depth0, "action"), depth0))
    + " ("
    + alias4(alias3(alias1(depth0, "owner"), depth0))
    + ", by "
    + alias4(lookupProperty(helpers,"date").call(alias2,alias1(depth0, "due"),{"name":"date","hash":{},"data":data}))
    + ")\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "x";
},"10":function(container,depth0,helpers,partials,data) {
    return " ";
},"11":function(container,depth0,helpers,partials,data) {
    return "- [ ] "
    + container.escapeExpression(container.lambda(container.strict(depth0, "actions"), depth0))
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "We meet again whenever you want to: a short answer to this mail is enough.\n";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "Our next review is on "
    + container.escapeExpression(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"next_review"), "date"),{"name":"date","hash":{},"data":data}))
    + ". Until then, write or call whenever something is in the way.\n";
},"14":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return ", "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"sender"), "title"), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "# Follow-up mail, "
    + alias3(alias2(alias1(lookupProperty(depth0,"quarter"), "label"), depth0))
    + "\n\n- **Subject:** "
    + alias3(alias2(alias1(depth0, "customer"), depth0))
    + " and "
    + alias3(alias2(alias1(depth0, "company"), depth0))
    + ": our "
    + alias3(alias2(alias1(lookupProperty(depth0,"quarter"), "label"), depth0))
    + " review and what comes next\n- **To:** "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "to"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":10},"end":{"line":12,"column":85}}})) != null ? stack1 : "")
    + "\n\n---\n\nHi "
    + alias3(lookupProperty(helpers,"join").call(alias4,alias1(depth0, "first_names"),{"name":"join","hash":{},"data":data}))
    + ",\n\nThank you for your time in our "
    + alias3(alias2(alias1(lookupProperty(depth0,"quarter"), "label"), depth0))
    + " review. Here is what we took away; tell me if I got something wrong.\n\nWhat "
    + alias3(alias2(alias1(depth0, "customer"), depth0))
    + " achieved:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "achieved"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"roi"), "ratio"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\nWhat we want to reach in "
    + alias3(alias2(alias1(lookupProperty(depth0,"next_quarter"), "label"), depth0))
    + ":\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "objectives"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "")
    + "\nWho does what:\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "actions"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"next_review"), "on_request"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "")
    + "\nBest regards,\n\n"
    + alias3(alias2(alias1(lookupProperty(depth0,"sender"), "name"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"sender"), "title"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n\n"
    + alias3(alias2(alias1(depth0, "company"), depth0))
    + "\n";
},"usePartial":true,"useData":true} },
"qbr": { name: "qbr.md.hbs", spec: {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(alias1(depth0, "name"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "title"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias2,alias1(data, "last"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    return " ("
    + container.escapeExpression(container.lambda(container.strict(depth0, "title"), depth0))
    + ")";
},"2":function(container,depth0,helpers,partials,data) {
    return ", ";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias3(lookupProperty(helpers,"tier").call(alias2,alias1(lookupProperty(depth0,"health"), "tier"),{"name":"tier","hash":{},"data":data}))
    + ", "
    + alias3(lookupProperty(helpers,"score").call(alias2,alias1(lookupProperty(depth0,"health"), "score"),{"name":"score","hash":{},"data":data}));
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"score").call(alias2,alias1(lookupProperty(depth0,"health"), "score"),{"name":"score","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"health"), "score"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return ", which is below where we both want it; this review is about what changes that";
},"6":function(container,depth0,helpers,partials,data) {
    return " (provisional: not all figures are in yet)";
},"7":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "- **Value:** "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "per_year"),{"name":"money","hash":{},"data":data}))
    + " a year, "
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(lookupProperty(depth0,"roi"), "ratio"),{"name":"number","hash":{"digits":1},"data":data}))
    + "x the investment\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "  - "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"win"),depth0,{"name":"win","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "  - "
    + container.escapeExpression(container.lambda(container.strict(depth0, "wins"), depth0))
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "focus"), depth0));
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"with").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"priorities"), "0"),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data})) != null ? stack1 : "");
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"priority"),depth0,{"name":"priority","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "priorities"), depth0));
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Goal | Measured by | Target | Actual | Status |\n| --- | --- | ---: | ---: | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "goals"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "goal"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "metric"), depth0))
    + " | "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","hash":{"value":alias1(depth0, "target")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " | "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),depth0,{"name":"figure","hash":{"value":alias1(depth0, "actual")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " | "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"goalStatus"),depth0,{"name":"goalStatus","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " |\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Source | How much | Worth each | A month | A year |\n| --- | --- | ---: | ---: | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"roi"), "items"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "| "
    + alias2(container.lambda(alias1(depth0, "name"), depth0))
    + " | "
    + alias2(lookupProperty(helpers,"number").call(alias3,alias1(depth0, "quantity"),{"name":"number","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "unit"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(helpers,"eq").call(alias3,alias1(depth0, "per"),"once",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.program(20, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + alias2(lookupProperty(helpers,"money").call(alias3,alias1(depth0, "unit_value"),{"name":"money","hash":{},"data":data}))
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(helpers,"eq").call(alias3,alias1(depth0, "per"),"once",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + alias2(lookupProperty(helpers,"money").call(alias3,alias1(depth0, "per_year"),{"name":"money","hash":{},"data":data}))
    + " |\n";
},"18":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit"), depth0));
},"19":function(container,depth0,helpers,partials,data) {
    return "once";
},"20":function(container,depth0,helpers,partials,data) {
    return "a "
    + container.escapeExpression(container.lambda(container.strict(depth0, "per"), depth0));
},"21":function(container,depth0,helpers,partials,data) {
    return "–";
},"22":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"money").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "per_month"),{"name":"money","hash":{},"data":data}));
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(depth0,"roi"), "partial"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.program(25, data, 0),"data":data})) != null ? stack1 : "")
    + " is "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "per_month"),{"name":"money","hash":{},"data":data}))
    + " a month, or **"
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "per_year"),{"name":"money","hash":{},"data":data}))
    + " a year**, against an investment of "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "investment"),{"name":"money","hash":{},"data":data}))
    + ": a return of **"
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(lookupProperty(depth0,"roi"), "ratio"),{"name":"number","hash":{"digits":1},"data":data}))
    + "x**.\n";
},"24":function(container,depth0,helpers,partials,data) {
    return "Counting only what has a figure, that";
},"25":function(container,depth0,helpers,partials,data) {
    return "That";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"roi"), "per_year"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "That is "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "per_month"),{"name":"money","hash":{},"data":data}))
    + " a month, or **"
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "per_year"),{"name":"money","hash":{},"data":data}))
    + " a year**. Investment: "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(lookupProperty(depth0,"roi"), "investment"),{"name":"money","hash":{},"data":data}))
    + ".\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "### Key figures\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"table","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Figure | Last quarter | This quarter | Change |\n| --- | ---: | ---: | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "metrics"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "| "
    + alias2(container.lambda(alias1(depth0, "name"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "unit"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + alias2(lookupProperty(helpers,"number").call(alias3,alias1(depth0, "previous"),{"name":"number","hash":{},"data":data}))
    + " | "
    + alias2(lookupProperty(helpers,"number").call(alias3,alias1(depth0, "current"),{"name":"number","hash":{},"data":data}))
    + " | "
    + alias2(lookupProperty(helpers,"change").call(alias3,alias1(depth0, "previous"),alias1(depth0, "current"),{"name":"change","hash":{},"data":data}))
    + " |\n";
},"31":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit"), depth0));
},"32":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " ("
    + container.escapeExpression(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"usage"), "seat_share"),{"name":"percent","hash":{},"data":data}))
    + ")";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Most used | Adoption |\n| --- | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"usage"), "top_features"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias2(container.lambda(alias1(depth0, "name"), depth0))
    + " | "
    + alias2(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "adoption"),{"name":"percent","hash":{},"data":data}))
    + " |\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "Your power "
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(helpers,"eq").call(alias2,lookupProperty(helpers,"count").call(alias2,alias1(lookupProperty(depth0,"usage"), "power_users"),{"name":"count","hash":{},"data":data}),1,{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.program(37, data, 0),"data":data})) != null ? stack1 : "")
    + ": "
    + container.escapeExpression(lookupProperty(helpers,"join").call(alias2,alias1(lookupProperty(depth0,"usage"), "power_users"),{"name":"join","hash":{},"data":data}))
    + ". Colleagues learn fastest from them.\n";
},"36":function(container,depth0,helpers,partials,data) {
    return "user";
},"37":function(container,depth0,helpers,partials,data) {
    return "users";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "### Room to grow\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias2,alias1(lookupProperty(depth0,"usage"), "opportunities"),{"name":"each","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":90,"column":9}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(helpers,"eq").call(alias2,lookupProperty(helpers,"count").call(alias2,alias1(lookupProperty(depth0,"usage"), "opportunities"),{"name":"count","hash":{},"data":data}),1,{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.program(43, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "- **"
    + alias2(container.lambda(alias1(depth0, "name"), depth0))
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "core"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ": used by "
    + alias2(lookupProperty(helpers,"percent").call(alias3,alias1(depth0, "adoption"),{"name":"percent","hash":{},"data":data}))
    + " of your users."
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,alias1(depth0, "benefit"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"40":function(container,depth0,helpers,partials,data) {
    return " (core)";
},"41":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "benefit"), depth0));
},"42":function(container,depth0,helpers,partials,data) {
    return "It takes 15 minutes to show to a team; tell us when it suits.";
},"43":function(container,depth0,helpers,partials,data) {
    return "Each takes 15 minutes to show to a team; tell us which one to start with.";
},"44":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| Tickets opened | Resolved | Satisfaction |\n| ---: | ---: | ---: |\n| "
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(lookupProperty(depth0,"support"), "opened"),{"name":"number","hash":{},"data":data}))
    + " | "
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(lookupProperty(depth0,"support"), "resolved"),{"name":"number","hash":{},"data":data}))
    + " | "
    + alias3(lookupProperty(helpers,"score").call(alias2,alias1(lookupProperty(depth0,"support"), "csat"),{"name":"score","hash":{"of":5},"data":data}))
    + " |\n";
},"45":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "Still open: "
    + container.escapeExpression(lookupProperty(helpers,"join").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"support"), "open_issues"),{"name":"join","hash":{},"data":data}))
    + ".\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"support"), "known"),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"47":function(container,depth0,helpers,partials,data) {
    return "No issue is open.";
},"48":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(container.strict(data, "position"), depth0))
    + ". "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"priority"),depth0,{"name":"priority","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"49":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "priorities"), depth0))
    + "\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return "- "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"expansionIdea"),depth0,{"name":"expansionIdea","hash":{"active":alias1(lookupProperty(lookupProperty(data,"root"),"usage"), "active_users"),"seats":alias1(lookupProperty(lookupProperty(data,"root"),"usage"), "seats")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"known").call(alias1,container.strict(depth0, "expansion"),{"name":"known","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(52, data, 0),"inverse":container.program(53, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"52":function(container,depth0,helpers,partials,data) {
    return "None this quarter: the priorities above come first.";
},"53":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "expansion"), depth0));
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Action | Owner | Due |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "actions"),{"name":"each","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":130,"column":0},"end":{"line":132,"column":9}}})) != null ? stack1 : "");
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "action"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "owner"), depth0))
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "done"),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.program(57, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n";
},"56":function(container,depth0,helpers,partials,data) {
    return "✅ done";
},"57":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "due"),{"name":"date","hash":{"style":"short"},"data":data}));
},"58":function(container,depth0,helpers,partials,data) {
    return "We meet again whenever you want to: ask, and we prepare it.\n";
},"59":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "**Next review:** "
    + container.escapeExpression(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"next_review"), "date"),{"name":"date","hash":{},"data":data}))
    + "\n";
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "## Internal notes, not for the customer\n\n- **Health:** "
    + alias3(lookupProperty(helpers,"tier").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"health"), "tier"),{"name":"tier","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"health"), "tier"),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ", resting on "
    + alias3(lookupProperty(helpers,"percent").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"health"), "coverage"),{"name":"percent","hash":{},"data":data}))
    + " of its data"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(lookupProperty(lookupProperty(data,"root"),"health"), "next"),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n- **Renewal:** "
    + alias3(lookupProperty(helpers,"date").call(alias2,alias1(depth0, "renewal_date"),{"name":"date","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(helpers,"known").call(alias2,alias1(depth0, "days_to_renewal"),{"name":"known","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ", ARR "
    + alias3(lookupProperty(helpers,"money").call(alias2,alias1(depth0, "arr"),{"name":"money","hash":{},"data":data}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "signals"),{"name":"if","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "lost"),{"name":"if","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"61":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " ("
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(lookupProperty(lookupProperty(data,"root"),"health"),"tier"), "action"), depth0))
    + ")";
},"62":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "; "
    + alias2(lookupProperty(helpers,"plural").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"health"),"next"), "points"),"point","points",{"name":"plural","hash":{},"data":data}))
    + " to "
    + alias2(container.lambda(alias1(lookupProperty(lookupProperty(lookupProperty(data,"root"),"health"),"next"), "label"), depth0));
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ", "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inDays"),depth0,{"name":"inDays","hash":{"days":container.strict(depth0, "days_to_renewal")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "### Warning signals\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "signals"),{"name":"each","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":150,"column":0},"end":{"line":152,"column":9}}})) != null ? stack1 : "");
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "- "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"signal"),depth0,{"name":"signal","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "### Where points are lost\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"table","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Metric | Part of | Value | Points lost |\n| --- | --- | ---: | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lost"),{"name":"each","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":163,"column":9}}})) != null ? stack1 : "");
},"68":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "metric"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "component"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "value"), depth0))
    + " | "
    + alias3(lookupProperty(helpers,"number").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "points"),{"name":"number","hash":{"digits":1},"data":data}))
    + " |\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "# "
    + alias3(alias2(alias1(depth0, "customer"), depth0))
    + ": business review "
    + alias3(alias2(alias1(lookupProperty(depth0,"quarter"), "label"), depth0))
    + "\n\n- **Date:** "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(depth0, "review_date"),{"name":"date","hash":{},"data":data}))
    + "\n- **For "
    + alias3(alias2(alias1(depth0, "customer"), depth0))
    + ":** "
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "attendees"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":24},"end":{"line":12,"column":122}}})) != null ? stack1 : "")
    + "\n- **For "
    + alias3(alias2(alias1(depth0, "company"), depth0))
    + ":** "
    + alias3(alias2(alias1(depth0, "ours"), depth0))
    + "\n\n## Executive summary\n\n- **Health:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"health"), "good"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"health"), "provisional"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"roi"), "ratio"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "- **Key wins:**\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "wins"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "")
    + "- **Focus for next quarter:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "focus"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\n## Value delivered\n\n### Goals\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n### Return on investment\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"roi"), "ratio"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(26, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "metrics"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n## Product usage\n\n"
    + alias3(lookupProperty(helpers,"number").call(alias4,alias1(lookupProperty(depth0,"usage"), "active_users"),{"name":"number","hash":{},"data":data}))
    + " of "
    + alias3(lookupProperty(helpers,"number").call(alias4,alias1(lookupProperty(depth0,"usage"), "seats"),{"name":"number","hash":{},"data":data}))
    + " licensed users are active"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"usage"), "seat_share"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ".\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"usage"), "power_users"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"usage"), "opportunities"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n## Support\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"support"), "open_issues"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.program(46, data, 0),"data":data})) != null ? stack1 : "")
    + "\n## Priorities for next quarter\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "priorities"),{"name":"each","hash":{},"fn":container.program(48, data, 0),"inverse":container.program(49, data, 0),"data":data,"loc":{"start":{"line":111,"column":0},"end":{"line":115,"column":9}}})) != null ? stack1 : "")
    + "\n## Opportunities to expand\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "expansion"),{"name":"each","hash":{},"fn":container.program(50, data, 0),"inverse":container.program(51, data, 0),"data":data,"loc":{"start":{"line":119,"column":0},"end":{"line":123,"column":9}}})) != null ? stack1 : "")
    + "\n## Action items\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(54, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"next_review"), "on_request"),{"name":"if","hash":{},"fn":container.program(58, data, 0),"inverse":container.program(59, data, 0),"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias4,alias1(depth0, "internal"),{"name":"with","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true} },
"save-plan": { name: "save-plan.md.hbs", spec: {"0":function(container,depth0,helpers,partials,data) {
    return "\ud83d\udd34 Critical";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "level"),"high",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "\ud83d\udfe0 High";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "level"),"medium",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "\ud83d\udfe1 Medium";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "level"), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return ", "
    + container.escapeExpression(lookupProperty(helpers,"score").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"health"), "score"),{"name":"score","hash":{},"data":data}));
},"7":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " (provisional, "
    + container.escapeExpression(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"health"), "coverage"),{"name":"percent","hash":{},"data":data}))
    + " of the data)";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ", "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"inDays"),depth0,{"name":"inDays","hash":{"days":container.strict(depth0, "days_to_renewal")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    return "- **Owner of this plan:** "
    + container.escapeExpression(container.lambda(container.strict(depth0, "owner"), depth0))
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "The renewal falls inside these four weeks: make the proposal before "
    + container.escapeExpression(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "renewal_date"),{"name":"date","hash":{},"data":data}))
    + ", and shorten the steps before it.\n\n";
},"11":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"situation"), "threat"), depth0));
},"12":function(container,depth0,helpers,partials,data) {
    return "none known";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Name | Role | Last contact | Note |\n| --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"situation"), "people"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "name"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "title"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + " | "
    + alias3(alias2(alias1(depth0, "role"), depth0))
    + " | "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(depth0, "last_touch"),{"name":"date","hash":{"style":"short"},"data":data}))
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "left"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data})) != null ? stack1 : "")
    + " |\n";
},"15":function(container,depth0,helpers,partials,data) {
    return ", "
    + container.escapeExpression(container.lambda(container.strict(depth0, "title"), depth0));
},"16":function(container,depth0,helpers,partials,data) {
    return "left";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "sentiment"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(19, data, 0),"data":data})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "sentiment"), depth0));
},"19":function(container,depth0,helpers,partials,data) {
    return "–";
},"20":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "And "
    + container.escapeExpression(lookupProperty(helpers,"plural").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(lookupProperty(depth0,"situation"), "more_people"),"person","people",{"name":"plural","hash":{},"data":data}))
    + " more in the account file.\n\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "### Signals\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "signals"),{"name":"each","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "- "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"signal"),depth0,{"name":"signal","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "### Where the score loses points\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(depth0 != null ? depth0 : (container.nullContext || {}),{"name":"table","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Metric | Part of | Value | Points lost |\n| --- | --- | ---: | ---: |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "lost"),{"name":"each","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":58,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "metric"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "component"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "value"), depth0))
    + " | "
    + alias3(lookupProperty(helpers,"number").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "points"),{"name":"number","hash":{"digits":1},"data":data}))
    + " |\n";
},"26":function(container,depth0,helpers,partials,data) {
    return "Reason and plays";
},"27":function(container,depth0,helpers,partials,data) {
    return "Likely reasons and plays";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "reasons"),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data})) != null ? stack1 : "")
    + "\n";
},"29":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "The reason is not known yet; these are likely. Find it in the first call, note it at "
    + container.escapeExpression(lookupProperty(helpers,"code").call(depth0 != null ? depth0 : (container.nullContext || {}),"risk.reason",{"name":"code","hash":{},"data":data}))
    + " in the account file, and drop the plays that do not fit.\n";
},"30":function(container,depth0,helpers,partials,data) {
    return "Nothing in the account file points to a reason yet. Find it in the first call and note it there.\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "### "
    + alias3(alias2(alias1(depth0, "label"), depth0))
    + "\n\n- **Can it be turned?** "
    + alias3(alias2(alias1(depth0, "preventable"), depth0))
    + "\n- **Ask:** "
    + alias3(alias2(alias1(depth0, "question"), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "signals"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "- **What points to it:** "
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "signals"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":25},"end":{"line":80,"column":89}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(alias1(depth0, "what"), depth0))
    + ((stack1 = lookupProperty(helpers,"unless").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(data, "last"),{"name":"unless","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"34":function(container,depth0,helpers,partials,data) {
    return "; ";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Play | Owner | By |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "plays"),{"name":"each","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "action"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "owner"), depth0))
    + " | "
    + alias3(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "due"),{"name":"date","hash":{"style":"short"},"data":data}))
    + " |\n";
},"37":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "reasons"), depth0))
    + "\n\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Week | Dates | Step | Goal | Owner |\n| ---: | --- | --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "weeks"),{"name":"each","hash":{},"fn":container.program(39, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":100,"column":0},"end":{"line":102,"column":9}}})) != null ? stack1 : "");
},"39":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "week"), depth0))
    + " | "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(depth0, "start"),{"name":"date","hash":{"style":"short"},"data":data}))
    + " – "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(depth0, "end"),{"name":"date","hash":{"style":"short"},"data":data}))
    + " | "
    + alias3(alias2(alias1(depth0, "step"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "goal"), depth0))
    + " | "
    + alias3(alias2(alias1(depth0, "owners"), depth0))
    + " |\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "| Days | Dates | Who |\n| --- | --- | --- |\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "escalation"),{"name":"each","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":116,"column":0},"end":{"line":118,"column":9}}})) != null ? stack1 : "");
},"41":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "| "
    + alias3(alias2(alias1(depth0, "days"), depth0))
    + " | "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "until"),{"name":"if","hash":{},"fn":container.program(42, data, 0),"inverse":container.program(43, data, 0),"data":data})) != null ? stack1 : "")
    + " | "
    + alias3(alias2(alias1(depth0, "owner"), depth0))
    + " ("
    + alias3(alias2(alias1(depth0, "role"), depth0))
    + ") |\n";
},"42":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias3(lookupProperty(helpers,"date").call(alias2,alias1(depth0, "from"),{"name":"date","hash":{"style":"short"},"data":data}))
    + " – "
    + alias3(lookupProperty(helpers,"date").call(alias2,alias1(depth0, "until"),{"name":"date","hash":{"style":"short"},"data":data}));
},"43":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "from "
    + container.escapeExpression(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "from"),{"name":"date","hash":{"style":"short"},"data":data}));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return "# Save plan: "
    + alias3(alias2(alias1(depth0, "customer"), depth0))
    + "\n\n- **Risk level:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(helpers,"eq").call(alias4,alias1(depth0, "level"),"critical",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + "\n- **Health:** "
    + alias3(lookupProperty(helpers,"tier").call(alias4,alias1(lookupProperty(depth0,"health"), "tier"),{"name":"tier","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"health"), "tier"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"health"), "provisional"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n- **Renewal:** "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(depth0, "renewal_date"),{"name":"date","hash":{},"data":data}))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(helpers,"known").call(alias4,alias1(depth0, "days_to_renewal"),{"name":"known","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n- **ARR at risk:** "
    + alias3(lookupProperty(helpers,"money").call(alias4,alias1(depth0, "arr"),{"name":"money","hash":{},"data":data}))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "owner"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "- **First call:** "
    + alias3(alias2(alias1(lookupProperty(depth0,"first_call"), "owner"), depth0))
    + ", by "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(lookupProperty(depth0,"first_call"), "by"),{"name":"date","hash":{},"data":data}))
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "renewal_before_end"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "## Situation\n\n- **Root cause:** "
    + alias3(alias2(alias1(lookupProperty(depth0,"situation"), "root_cause"), depth0))
    + "\n- **How they feel:** "
    + alias3(alias2(alias1(lookupProperty(depth0,"situation"), "sentiment"), depth0))
    + "\n- **Competitive threat:** "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"situation"), "threatened"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\n### People\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(lookupProperty(depth0,"situation"), "more_people"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "signals"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "lost"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "## "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,alias1(depth0, "reason_known"),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.program(27, data, 0),"data":data})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias4,alias1(depth0, "reason_known"),{"name":"unless","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,alias1(depth0, "reasons"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.program(37, data, 0),"data":data,"loc":{"start":{"line":74,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "")
    + "## Action plan\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + "\n## Success criteria\n\n- [ ] Executive meeting held by "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(lookupProperty(depth0,"criteria"), "meeting_by"),{"name":"date","hash":{},"data":data}))
    + "\n- [ ] Concerns written down and answered by "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(lookupProperty(depth0,"criteria"), "answered_by"),{"name":"date","hash":{},"data":data}))
    + "\n- [ ] Commitment obtained by "
    + alias3(lookupProperty(helpers,"date").call(alias4,alias1(lookupProperty(depth0,"criteria"), "commitment_by"),{"name":"date","hash":{},"data":data}))
    + "\n\n## Escalation path\n\n"
    + ((stack1 = lookupProperty(helpers,"table").call(alias4,{"name":"table","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true} },
};
export const BUILT_IN_PARTIALS = {
"expansionIdea": { name: "partial expansionIdea", spec: {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Seats:** "
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(depth0, "active"),{"name":"number","hash":{},"data":data}))
    + " of "
    + alias3(lookupProperty(helpers,"number").call(alias2,alias1(depth0, "seats"),{"name":"number","hash":{},"data":data}))
    + " are in use. A few more let the next team start without waiting.";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"limit",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return "**Limits:** "
    + alias2(container.lambda(alias1(depth0, "name"), depth0))
    + " is "
    + alias2(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "share"),{"name":"percent","hash":{},"data":data}))
    + " full. Raising the limit early avoids a stop.";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"teams",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return "**New teams:** "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "because"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "because"), depth0));
},"6":function(container,depth0,helpers,partials,data) {
    return "another team asked about it.";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return "**"
    + container.escapeExpression(container.lambda(alias1(depth0, "name"), depth0))
    + "**"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "because"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return ": "
    + container.escapeExpression(container.lambda(container.strict(depth0, "because"), depth0));
},"9":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return " ("
    + container.escapeExpression(lookupProperty(helpers,"money").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "estimated_arr"),{"name":"money","hash":{},"data":data}))
    + " a year)";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias2,lookupProperty(helpers,"eq").call(alias2,alias1(depth0, "kind"),"seats",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "estimated_arr"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true} },
"figure": { name: "partial figure", spec: {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return container.escapeExpression(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "value"),{"name":"percent","hash":{"digits":1},"data":data}));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(alias1(depth0, "value"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "unit"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "unit"), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "ratio"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "");
},"useData":true} },
"goalStatus": { name: "partial goalStatus", spec: {"0":function(container,depth0,helpers,partials,data) {
    return "✅ Exceeded";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "status"),"reached",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "✅ Reached";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "status"),"on-track",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    return "✅ On track";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "status"),"behind",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "⚠️ Behind";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "status"),"missed",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return "❌ Missed";
},"9":function(container,depth0,helpers,partials,data) {
    return "⚠️ Not measured";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "status"),"exceeded",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "");
},"useData":true} },
"inDays": { name: "partial inDays", spec: {"0":function(container,depth0,helpers,partials,data) {
    return "overdue";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "days"),0,{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "today";
},"3":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "in "
    + container.escapeExpression(lookupProperty(helpers,"plural").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "days"),"day","days",{"name":"plural","hash":{},"data":data}));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"lt").call(alias1,container.strict(depth0, "days"),0,{"name":"lt","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "");
},"useData":true} },
"priority": { name: "partial priority", spec: {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "words"), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"goal",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias3(alias2(alias1(lookupProperty(depth0,"goal"), "goal"), depth0))
    + ": "
    + alias3(alias2(alias1(lookupProperty(depth0,"goal"), "metric"), depth0))
    + ", from "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "actual")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " to "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "target")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"feature",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, lookupProperty = container.lookupProperty;

  return alias2(container.lambda(alias1(lookupProperty(depth0,"names"), "0"), depth0))
    + ": bring it from "
    + alias2(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),alias1(depth0, "share"),{"name":"percent","hash":{},"data":data}))
    + " to more than half of your users";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"seats",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "Seats: "
    + container.escapeExpression(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "share"),{"name":"percent","hash":{},"data":data}))
    + " are in use; help the other teams to start";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"issues",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "Support: close what is open ("
    + container.escapeExpression(lookupProperty(helpers,"join").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "names"),{"name":"join","hash":{},"data":data}))
    + ")";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"training",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return "Training: "
    + container.escapeExpression(lookupProperty(helpers,"percent").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "share"),{"name":"percent","hash":{},"data":data}))
    + " have completed it; train the rest";
},"11":function(container,depth0,helpers,partials,data) {
    return "Executive line: your sponsor and ours meet once a quarter";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"written",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true} },
"signal": { name: "partial signal", spec: {"0":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty;

  return ", "
    + container.escapeExpression(lookupProperty(helpers,"date").call(depth0 != null ? depth0 : (container.nullContext || {}),container.strict(depth0, "date"),{"name":"date","hash":{"style":"short"},"data":data}));
},"1":function(container,depth0,helpers,partials,data) {
    return ": "
    + container.escapeExpression(container.lambda(container.strict(depth0, "note"), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return container.escapeExpression(container.lambda(alias1(depth0, "what"), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "date"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias2,alias1(depth0, "note"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data})) != null ? stack1 : "");
},"useData":true} },
"win": { name: "partial win", spec: {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "words"), depth0));
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"goal",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(5, data, 0),"data":data})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return alias3(alias2(alias1(lookupProperty(depth0,"goal"), "goal"), depth0))
    + ": "
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(helpers,"eq").call(alias4,alias1(lookupProperty(depth0,"goal"), "status"),"exceeded",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data})) != null ? stack1 : "")
    + " ("
    + alias3(alias2(alias1(lookupProperty(depth0,"goal"), "metric"), depth0))
    + ")";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "actual")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " against a target of "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "target")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, lookupProperty = container.lookupProperty;

  return "target of "
    + ((stack1 = container.invokePartial(lookupProperty(partials,"figure"),alias1(depth0, "goal"),{"name":"figure","hash":{"value":alias1(lookupProperty(depth0,"goal"), "target")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " reached";
},"5":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.escapeExpression, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return alias2(container.lambda(alias1(lookupProperty(depth0,"metric"), "name"), depth0))
    + ": from "
    + alias2(lookupProperty(helpers,"number").call(alias3,alias1(lookupProperty(depth0,"metric"), "previous"),{"name":"number","hash":{},"data":data}))
    + " to "
    + alias2(lookupProperty(helpers,"number").call(alias3,alias1(lookupProperty(depth0,"metric"), "current"),{"name":"number","hash":{},"data":data}))
    + " ("
    + alias2(lookupProperty(helpers,"change").call(alias3,alias1(lookupProperty(depth0,"metric"), "previous"),alias1(lookupProperty(depth0,"metric"), "current"),{"name":"change","hash":{},"data":data}))
    + ")";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty;

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,container.strict(depth0, "kind"),"written",{"name":"eq","hash":{},"data":data}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data})) != null ? stack1 : "");
},"usePartial":true,"useData":true} },
};
