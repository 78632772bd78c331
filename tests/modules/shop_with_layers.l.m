# example.com/shop/catalog
catalog/catalog.go:16:7: m does not escape
catalog/catalog.go:16:22: sku does not escape
catalog/catalog.go:23:9: moved to heap: p
catalog/catalog.go:22:13: memory{} escapes to heap
catalog/catalog.go:23:29: []Product{...} does not escape
catalog/catalog.go:24:37: []string{...} escapes to heap
catalog/catalog.go:26:32: []string{...} escapes to heap
# example.com/shop/pricing
pricing/pricing.go:9:7: f does not escape
pricing/pricing.go:11:21: leaking param: when
pricing/pricing.go:12:18: func literal escapes to heap
pricing/pricing.go:24:40: fixed{...} escapes to heap
pricing/pricing.go:26:7: leaking param content: rs
# example.com/shop/cart
cart/cart.go:22:10: leaking param: from
cart/cart.go:22:32: leaking param: rules
cart/cart.go:23:9: &Cart{...} escapes to heap
cart/cart.go:28:7: leaking param: e
cart/cart.go:28:58: ... argument does not escape
cart/cart.go:28:87: string(e) escapes to heap
cart/cart.go:30:7: leaking param content: c
cart/cart.go:30:20: leaking param: sku
cart/cart.go:33:22: UnknownError(sku) escapes to heap
cart/cart.go:35:18: append escapes to heap
cart/cart.go:39:7: leaking param content: c
cart/cart.go:48:7: leaking param: c to result ~r0 level=1
cart/cart.go:50:7: leaking param content: c
cart/cart.go:50:21: f does not escape
# example.com/shop/report
report/report.go:11:12: leaking param: w
report/report.go:11:25: leaking param content: c
report/report.go:14:27: ... argument does not escape
report/report.go:14:48: l.SKU escapes to heap
report/report.go:14:55: l.N escapes to heap
report/report.go:14:60: l.Cents escapes to heap
# example.com/shop
./main.go:34:14: leaking param: l
./main.go:35:14: ... argument does not escape
./main.go:35:16: l.SKU escapes to heap
./main.go:16:34: pricing.Rules{...} escapes to heap
./main.go:16:34: pricing.Rules{...} escapes to heap
./main.go:17:23: func literal escapes to heap
./main.go:23:3: []struct { sku string; n int }{...} does not escape
./main.go:25:15: ... argument does not escape
./main.go:25:16: "error:" escapes to heap
./main.go:28:13: ... argument does not escape
./main.go:28:21: (*cart.Cart).Total(c) escapes to heap
./main.go:32:33: (*cart.Cart).Lines(c) escapes to heap
./main.go:33:13: ... argument does not escape
./main.go:33:20: string(data) escapes to heap
./main.go:33:21: string(data) escapes to heap
./main.go:34:9: func literal does not escape
