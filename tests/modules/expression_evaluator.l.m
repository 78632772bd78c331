# example.com/calc/ast
ast/ast.go:22:12: leaking param: n to result ~r0 level=1
ast/ast.go:29:28: "(-" + Print(n.X) + ")" escapes to heap
ast/ast.go:31:55: "(" + Print(n.L) + string(n.Op) + Print(n.R) + ")" escapes to heap
ast/ast.go:31:37: string(n.Op) does not escape
ast/ast.go:36:11: leaking param: n
ast/ast.go:36:19: f does not escape
ast/ast.go:47:12: leaking param: n
ast/ast.go:48:10: func literal does not escape
# example.com/calc/eval
eval/eval.go:13:48: map[byte]func(int, int) (int, error){...} escapes to heap
eval/eval.go:14:8: func literal escapes to heap
eval/eval.go:15:8: func literal escapes to heap
eval/eval.go:16:8: func literal escapes to heap
eval/eval.go:28:10: n does not escape
eval/eval.go:28:22: env does not escape
eval/eval.go:36:38: "undefined: " + n.Name escapes to heap
eval/eval.go:51:8: "unreachable" escapes to heap
# example.com/calc/token
token/token.go:21:11: leaking param: s to result ~r0 level=0
token/token.go:21:11: leaking param: s to result ~r1 level=0
token/token.go:28:17: func literal does not escape
# example.com/calc/parse
parse/parse.go:18:7: e does not escape
parse/parse.go:18:66: "syntax error at " + strconv.Quote(e.At) escapes to heap
parse/parse.go:39:7: leaking param content: p
parse/parse.go:40:7: p does not escape
parse/parse.go:40:33: &SyntaxError{...} escapes to heap
parse/parse.go:40:57: p.tok.Text + p.rest escapes to heap
parse/parse.go:42:11: op does not escape
parse/parse.go:52:7: leaking param content: p
parse/parse.go:65:7: leaking param content: p
parse/parse.go:61:7: &ast.Binary{...} escapes to heap
parse/parse.go:70:10: &ast.Unary{...} escapes to heap
parse/parse.go:82:17: ast.Num{...} escapes to heap
parse/parse.go:85:17: ast.Var{...} escapes to heap
parse/parse.go:20:11: leaking param: src
parse/parse.go:21:7: &parser{...} does not escape
parse/parse.go:23:8: func literal does not escape
parse/parse.go:27:28: ... argument does not escape
parse/parse.go:27:39: src escapes to heap
# example.com/calc
./main.go:12:17: eval.Env{...} does not escape
./main.go:13:30: []string{...} does not escape
./main.go:16:15: ... argument does not escape
./main.go:16:16: src escapes to heap
./main.go:16:21: "parse:" escapes to heap
./main.go:21:15: ... argument does not escape
./main.go:21:16: src escapes to heap
./main.go:21:21: "eval:" escapes to heap
./main.go:24:14: ... argument does not escape
./main.go:24:15: src escapes to heap
./main.go:24:20: "=" escapes to heap
./main.go:24:25: v escapes to heap
./main.go:24:37: ast.Print(n) escapes to heap
./main.go:24:51: ast.Count(n) escapes to heap
