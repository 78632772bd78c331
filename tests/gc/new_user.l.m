new_user.go:15:10: new(account) escapes to heap
new_user.go:20:13: ... argument does not escape
new_user.go:20:15: a.name escapes to heap
new_user.go:20:23: a.balance escapes to heap
