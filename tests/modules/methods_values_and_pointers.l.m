# example.com/bank/audit
audit/audit.go:9:7: e does not escape
audit/audit.go:10:7: leaking param: e
audit/audit.go:10:68: e.Kind + " " + e.Who + " " + e.Amount.String() escapes to heap
audit/audit.go:14:32: new(Log) escapes to heap
audit/audit.go:16:7: leaking param content: l
audit/audit.go:16:22: leaking param: e
audit/audit.go:16:50: append escapes to heap
audit/audit.go:17:7: l does not escape
audit/audit.go:19:7: leaking param content: l
audit/audit.go:19:22: ok does not escape
audit/audit.go:22:16: append escapes to heap
# example.com/bank/money
money/money.go:12:7: leaking param: m to result ~r0 level=0
money/money.go:12:20: o does not escape
money/money.go:13:7: leaking param: m to result ~r0 level=0
money/money.go:13:20: o does not escape
money/money.go:14:7: m does not escape
money/money.go:14:20: o does not escape
money/money.go:23:7: m does not escape
money/money.go:24:7: leaking param: m
money/money.go:24:52: ... argument does not escape
money/money.go:24:74: m.cents / int64(100) escapes to heap
money/money.go:24:87: m.cents % int64(100) escapes to heap
money/money.go:24:94: m.cur escapes to heap
money/money.go:26:10: leaking param: ms to result t level=1
# example.com/bank/account
account/account.go:18:11: leaking param: owner
account/account.go:18:25: leaking param: m
account/account.go:19:9: &Account{...} escapes to heap
account/account.go:22:7: a does not escape
account/account.go:22:27: leaking param: f
account/account.go:22:63: &observer{...} escapes to heap
account/account.go:24:7: leaking param content: a
account/account.go:24:24: leaking param: kind
account/account.go:24:37: leaking param: m
account/account.go:26:62: m escapes to heap
account/account.go:30:7: leaking param content: a
account/account.go:30:27: leaking param: m
account/account.go:35:7: leaking param: a to result ~r0 level=1
account/account.go:37:7: leaking param content: a
account/account.go:37:58: a.owner + ":" + money.Money.String(a.balance) escapes to heap
account/account.go:43:7: leaking param: e
account/account.go:44:20: ... argument does not escape
account/account.go:44:56: e.Need escapes to heap
account/account.go:44:64: e.Have escapes to heap
account/account.go:47:15: leaking param content: from
account/account.go:47:21: leaking param content: to
account/account.go:47:34: leaking param: m
account/account.go:49:27: InsufficientError{...} escapes to heap
# example.com/bank
./main.go:16:17: leaking param: e
./main.go:15:15: log.Record escapes to heap
./main.go:16:12: func literal escapes to heap
./main.go:16:60: ... argument does not escape
./main.go:16:61: "bob saw" escapes to heap
./main.go:16:73: e.Kind escapes to heap
./main.go:18:14: ... argument does not escape
./main.go:21:14: ... argument does not escape
./main.go:23:13: ... argument does not escape
./main.go:23:27: (*audit.Log).Len(log) escapes to heap
./main.go:25:14: ... argument does not escape
./main.go:25:15: e escapes to heap
./main.go:27:20: ... argument does not escape
./main.go:28:14: total.Cmp does not escape
./main.go:29:13: ... argument does not escape
./main.go:29:14: total escapes to heap
./main.go:29:24: cmp(money.Euro(int64(10))) escapes to heap
./main.go:29:62: money.Money.IsZero(money.Money{}) escapes to heap
./main.go:32:13: ... argument does not escape
./main.go:32:23: (*account.Account).Balance(a) escapes to heap
./main.go:32:38: (*account.Account).Balance(acc) escapes to heap
./main.go:32:46: acc == *a escapes to heap
