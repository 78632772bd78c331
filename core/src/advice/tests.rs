use super::{Advice, Change, Failure, Search, advise};
use crate::compile::{Input, compile};
use crate::settings::CompileSettings;

fn searches(source: &str, what: &str) -> Vec<Search> {
    let settings = CompileSettings::default();
    let compiled = compile(&[Input { name: "p.go", text: source.as_bytes() }], &settings, true);
    assert!(compiled.errors.is_empty(), "{}", compiled.error_text());
    let verdicts = compiled.verdicts.iter().filter(|v| v.what == what);
    verdicts.map(|verdict| advise(source, "p.go", &settings, verdict)).collect()
}

/// Advice for the first value of this name that goes to the heap.
fn advice(source: &str, what: &str) -> Option<Advice> {
    searches(source, what).into_iter().find_map(|search| search.found)
}

/// What failed for the last value of this name, each attempt of each change.
fn failed(source: &str, what: &str) -> Vec<(Change, Failure)> {
    let failed = searches(source, what).pop().unwrap_or_default().failed;
    failed.into_iter().flat_map(|(change, all)| all.into_keys().map(move |one| (change, one))).collect()
}

/// Kind of the change, and its lines as `line: new text` (`-` for a deleted line).
fn advised(source: &str, what: &str) -> (Change, Vec<String>) {
    let advice = advice(source, what).expect("there should be advice");
    let lines = advice.lines.iter().map(|line| {
        let text = line.after.as_deref().map_or("-", str::trim);
        format!("{}: {text}", line.line)
    });
    (advice.change, lines.collect())
}

fn expect(source: &str, what: &str, change: Change, lines: &[&str]) {
    assert_eq!(advised(source, what), (change, lines.iter().map(|&line| line.to_owned()).collect()));
}

#[test]
fn a_concrete_type_is_tried_as_a_value_and_as_a_pointer() {
    // The closure of the go statement keeps the pointer, whatever its type; a copy counts for itself.
    let source = "package main\n\ntype sink interface{ emit() }\ntype counter struct{ n int }\n\nfunc (c *counter) emit() { c.n++ }\n\n\
        //go:noinline\nfunc work(done chan bool, s sink) {\n\ts.emit()\n\tdone <- true\n}\n\n\
        func main() {\n\tc := &counter{}\n\tdone := make(chan bool)\n\tgo work(done, c)\n\t<-done\n\tprintln(c.n)\n}\n";
    let concrete = failed(source, "&counter{}").into_iter().filter(|(change, _)| *change == Change::Concrete);
    let reasons: Vec<Failure> = concrete.map(|(_, failure)| failure).collect();
    assert_eq!(reasons, [Failure::StillOnHeap, Failure::PrintsOther]);
}

#[test]
fn values_of_a_function_that_a_change_lets_inline_are_not_new_ones() {
    let source = "package main\n\ntype sink interface{ emit(*int) }\ntype list struct{ all []*int }\n\n\
        func (l *list) emit(p *int) { l.all = append(l.all, p) }\n\n\
        //go:noinline\nfunc scan(s sink) {\n\tn := 1\n\ts.emit(&n)\n}\n\n\
        func main() {\n\tl := &list{}\n\tscan(l)\n\tprintln(len(l.all))\n}\n";
    let lines = ["9: func scan(s *list) {"];
    expect(source, "&list{}", Change::Concrete, &lines);
}

#[test]
fn a_variable_whose_address_is_passed_in_a_loop_is_declared_before_it() {
    let source = "package main\n\nimport \"errors\"\n\ntype limit struct{ n int }\n\nfunc (l *limit) Error() string { return \"limit\" }\n\n\
        func main() {\n\tsum := 0\n\tfor i := range 3 {\n\t\tvar err error = &limit{i}\n\t\tvar l *limit\n\t\t\
        if errors.As(err, &l) {\n\t\t\tsum += l.n\n\t\t}\n\t}\n\tprintln(sum)\n}\n";
    expect(source, "l", Change::DeclareBeforeLoop, &["11: var l *limit", "13: l = nil"]);
}

#[test]
fn an_address_that_outlives_the_round_keeps_its_variable_in_the_loop() {
    let source = "package main\n\nvar all []any\n\n//go:noinline\nfunc keep(v any) { all = append(all, v) }\n\n\
        func main() {\n\tfor i := range 3 {\n\t\tvar n int\n\t\tn += i\n\t\tkeep(&n)\n\t}\n\
        \tprintln(*all[0].(*int), *all[1].(*int))\n}\n";
    let tried = failed(source, "n");
    assert!(tried.contains(&(Change::DeclareBeforeLoop, Failure::PrintsOther)), "{tried:?}");
}

#[test]
fn values_of_a_type_everywhere() {
    let source = "package main\n\ntype order struct{ id int }\ntype stats struct{ last *order }\n\n\
        func (s *stats) add(o *order) { s.last = o }\n\n\
        //go:noinline\nfunc work(in <-chan *order, s *stats) {\n\tfor o := range in {\n\t\ts.add(o)\n\t}\n}\n\n\
        func main() {\n\ts := &stats{}\n\tin := make(chan *order, 3)\n\tfor i := range 3 {\n\t\to := order{i}\n\t\tin <- &o\n\t}\n\
        \tclose(in)\n\twork(in, s)\n\tprintln(s.last.id)\n}\n";
    let lines = [
        "4: type stats struct{ last order }",
        "6: func (s *stats) add(o order) { s.last = o }",
        "9: func work(in <-chan order, s *stats) {",
        "17: in := make(chan order, 3)",
        "20: in <- o",
    ];
    expect(source, "o", Change::HoldValues, &lines);
}

#[test]
fn a_pointer_in_a_variable_is_sent_as_a_copy() {
    let source = "package main\n\ntype job struct{ id int }\n\nfunc send(ch chan<- *job, n int) {\n\tfor i := range n {\n\
        \t\tj := &job{id: i}\n\t\tch <- j\n\t}\n\tclose(ch)\n}\n\n\
        func main() {\n\tch := make(chan *job)\n\tgo send(ch, 3)\n\tfor j := range ch {\n\t\tprintln(j.id)\n\t}\n}\n";
    let lines = ["5: func send(ch chan<- job, n int) {", "8: ch <- *j", "14: ch := make(chan job)"];
    expect(source, "&job{...}", Change::HoldValues, &lines);
}

#[test]
fn returned_pointer() {
    let source = "package main\n\ntype pair struct{ a, b int }\n\n//go:noinline\nfunc make2(a int) (*pair, error) {\n\
        \tp := pair{a, a}\n\tif a < 0 {\n\t\treturn nil, nil\n\t}\n\treturn &p, nil\n}\n\n\
        func main() {\n\tp, _ := make2(3)\n\tprintln(p.a)\n}\n";
    let lines = ["6: func make2(a int) (pair, error) {", "9: return pair{}, nil", "11: return p, nil"];
    expect(source, "p", Change::ReturnValue, &lines);
    assert_eq!(advice(source, "p").and_then(|a| a.saving).map(|saving| saving.objects), Some((1, 0)));
}

#[test]
fn returned_pointer_to_a_number() {
    let source = "package main\n\nimport \"strconv\"\n\n//go:noinline\nfunc parse(s string) (*int, error) {\n\
        \tn, err := strconv.Atoi(s)\n\tif err != nil {\n\t\treturn nil, err\n\t}\n\treturn &n, nil\n}\n\n\
        func main() {\n\tn, _ := parse(\"3\")\n\tprintln(*n)\n}\n";
    let lines =
        ["6: func parse(s string) (int, error) {", "9: return 0, err", "11: return n, nil", "16: println(n)"];
    expect(source, "n", Change::ReturnValue, &lines);
}

#[test]
fn pointers_in_containers() {
    let source = "package main\n\nfunc main() {\n\tch := make(chan *int, 1)\n\tx := 4\n\tch <- &x\n\tprintln(*<-ch)\n}\n";
    let lines = ["4: ch := make(chan int, 1)", "6: ch <- x", "7: println(<-ch)"];
    expect(source, "x", Change::HoldValues, &lines);
}

#[test]
fn captured_variable() {
    let source = "package main\n\nvar f func()\n\nfunc main() {\n\tx := 1\n\tf = func() { println(x) }\n\tf()\n\tx++\n}\n";
    expect(source, "x", Change::CaptureCopy, &["7: xCopy := x", "7: f = func() { println(xCopy) }"]);
}

#[test]
fn changes_that_alter_output_are_rejected() {
    let source = "package main\n\nvar f func()\n\nfunc main() {\n\tx := 1\n\tf = func() { println(x) }\n\tx++\n\tf()\n}\n";
    assert_eq!(advice(source, "x"), None);
    assert_eq!(failed(source, "x"), [(Change::CaptureCopy, Failure::PrintsOther)]);
}

#[test]
fn shared_values_are_not_copied() {
    let source = "package main\n\ntype node struct {\n\tnext *node\n\tid   int\n}\n\nvar head *node\n\nfunc main() {\n\
        \thead = &node{id: 1}\n\thead = &node{id: 2, next: head}\n\tprintln(head.id)\n}\n";
    assert_eq!(advice(source, "&node{...}"), None);
}

#[test]
fn interface_parameter() {
    let source = "package main\n\ntype area interface{ of() int }\n\ntype box struct{ a, b int }\n\n\
        func (b *box) of() int { return b.a * b.b }\n\n//go:noinline\nfunc total(x area) int { return x.of() }\n\n\
        func main() {\n\tb := box{2, 3}\n\tprintln(total(&b))\n}\n";
    let lines = ["10: func total(x box) int { return x.of() }", "14: println(total(b))"];
    expect(source, "b", Change::Concrete, &lines);
}

#[test]
fn pointer_to_slice() {
    let source = "package main\n\n//go:noinline\nfunc fill(p []*int) { *p[0] = 1 }\n\nfunc main() {\n\tx := 0\n\
        \tfill([]*int{&x})\n\tprintln(x)\n\tprintln(len(*grow(3)))\n}\n\n//go:noinline\nfunc grow(n int) *[]int {\n\
        \ts := make([]int, n)\n\treturn &s\n}\n";
    expect(
        source,
        "s",
        Change::ReturnValue,
        &["10: println(len(grow(3)))", "14: func grow(n int) []int {", "16: return s"],
    );
}

#[test]
fn sizes() {
    let large = "package main\n\nfunc main() {\n\tb := make([]byte, 70000)\n\tprintln(len(b))\n}\n";
    expect(
        large,
        "make([]byte, 70000)",
        Change::DeclareVariable,
        &["4: var bArray [70000]byte", "5: b := bArray[:]"],
    );
    let grown = "package main\n\n//go:noinline\nfunc squares(n int) []int {\n\tvar list []int\n\tfor i := 0; i < n; i++ {\n\
        \t\tlist = append(list, i*i)\n\t}\n\treturn list\n}\n\nfunc main() {\n\tprintln(len(squares(20)))\n}\n";
    expect(grown, "append(list, i * i)", Change::Preallocate, &["5: list := make([]int, 0, n)"]);
}

#[test]
fn copies_of_inlined_code_have_the_advice_of_their_source() {
    let source = "package main\n\nvar kept []int\n\nfunc positive(list []int) []int {\n\tvar out []int\n\tfor _, x := range list {\n\
        \t\tif x >= 0 {\n\t\t\tout = append(out, x)\n\t\t}\n\t}\n\treturn out\n}\n\n\
        func main() {\n\tkept = positive(make([]int, 20))\n\tprintln(len(kept))\n}\n";
    let found: Vec<_> = searches(source, "append(out, x)").into_iter().map(|search| search.found).collect();
    assert_eq!(found.len(), 2);
    let is_right = |found: &Option<Advice>| found.as_ref().is_some_and(|a| a.change == Change::Preallocate);
    assert!(found.iter().all(is_right), "{found:?}");
}

#[test]
fn no_advice_for_printed_values() {
    let source = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tx := len(\"abc\") * 400\n\tfmt.Println(x + 1)\n}\n";
    assert_eq!(advice(source, "x + 1"), None);
}

#[test]
fn pointer_passed_to_an_interface_method() {
    let source = "package main\n\ntype entry struct{ n int }\ntype sink interface{ write(e *entry) }\ntype out struct{}\n\n\
        func (out) write(e *entry) { println(e.n) }\n\n\
        //go:noinline\nfunc log(s sink, n int) {\n\te := entry{n}\n\ts.write(&e)\n}\n\n\
        func main() {\n\tlog(out{}, 1)\n}\n";
    let lines = [
        "4: type sink interface{ write(e entry) }",
        "7: func (out) write(e entry) { println(e.n) }",
        "12: s.write(e)",
    ];
    expect(source, "e", Change::PassValue, &lines);
}

#[test]
fn returned_pointer_that_a_map_holds() {
    let source = "package main\n\ntype point struct{ x, y int }\n\n//go:noinline\nfunc parse(x int) (*point, error) {\n\
        \tif x < 0 {\n\t\treturn nil, nil\n\t}\n\treturn &point{x, x}, nil\n}\n\n\
        func main() {\n\tseen := map[int]*point{}\n\tp, _ := parse(3)\n\tseen[3] = p\n\tprintln(seen[3].x)\n}\n";
    let lines = [
        "6: func parse(x int) (point, error) {",
        "8: return point{}, nil",
        "10: return point{x, x}, nil",
        "14: seen := map[int]point{}",
    ];
    expect(source, "&point{...}", Change::HoldValues, &lines);
}

#[test]
fn generic_values_in_a_map() {
    let source = "package main\n\ntype item[V any] struct{ v V }\ntype cache[V any] struct{ all map[int]*item[V] }\n\n\
        //go:noinline\nfunc (c *cache[V]) put(k int, v V) { c.all[k] = &item[V]{v} }\n\n\
        func main() {\n\tc := &cache[string]{map[int]*item[string]{}}\n\tc.put(1, \"a\")\n\tprintln(c.all[1].v)\n}\n";
    let found = searches(source, "&item[go.shape.string]{...}");
    let found: Vec<_> =
        found.into_iter().filter_map(|search| search.found).map(|advice| advice.change).collect();
    assert_eq!(found, [Change::HoldValues]);
}

#[test]
fn code_inlined_from_the_library_is_no_change() {
    let source = "package main\n\nimport \"strings\"\n\ntype pair struct{ a, b int }\n\nvar kept *strings.Reader\n\n\
        //go:noinline\nfunc make2(a int) *pair { return &pair{a, a} }\n\n\
        func main() {\n\tkept = strings.NewReader(\"text\")\n\tprintln(make2(1).a)\n}\n";
    let lines = ["10: func make2(a int) pair { return pair{a, a} }"];
    expect(source, "&pair{...}", Change::ReturnValue, &lines);
}

#[test]
fn locks_are_not_copied() {
    let source = "package main\n\nimport \"sync\"\n\ntype counter struct {\n\tmu sync.Mutex\n\tn  int\n}\n\ntype adder interface{ add(c *counter) }\ntype one struct{}\n\n\
        func (one) add(c *counter) {\n\tc.mu.Lock()\n\tprintln(c.n)\n\tc.mu.Unlock()\n}\n\n\
        //go:noinline\nfunc run(a adder) {\n\tvar c counter\n\ta.add(&c)\n}\n\nfunc main() {\n\trun(one{})\n}\n";
    assert_eq!(advice(source, "c"), None);
    assert!(failed(source, "c").iter().all(|(change, _)| *change != Change::PassValue));
}

#[test]
fn a_loop_joins_in_a_builder() {
    let source = "package main\n\nimport \"fmt\"\n\nfunc main() {\n\tline := \"\"\n\tfor i := range 40 {\n\
        \t\tif i > 0 {\n\t\t\tline += \", \" // (\n\t\t}\n\t\tline = line + \"a)\" +\n\t\t\t\"b\"\n\t}\n\tfmt.Println(line)\n}\n";
    let lines = [
        "4: import \"strings\"",
        "7: var lineBuilder strings.Builder",
        "9: lineBuilder.WriteString(\", \") // (",
        "11: lineBuilder.WriteString(\"a)\" +",
        "12: -",
        "13: \"b\")",
        "14: line = lineBuilder.String()",
    ];
    expect(source, "+=", Change::Builder, &lines);
}

#[test]
fn a_loop_that_reads_what_it_joins_keeps_it() {
    let source = "package main\n\nfunc main() {\n\ts := \"\"\n\tfor range 40 {\n\t\ts += \"ab\"\n\t\tif len(s) > 50 {\n\t\t\tbreak\n\t\t}\n\t}\n\tprintln(s)\n}\n";
    assert_eq!(advice(source, "+="), None);
}

#[test]
fn text_before_the_loop_is_put_into_the_builder() {
    let source = "package main\n\nimport (\n\t\"os\"\n\t\"strings\"\n)\n\nfunc list(s string, all []string) string {\n\tfor _, one := range all {\n\
        \t\ts += one\n\t}\n\treturn s\n}\n\nfunc main() {\n\tos.Stdout.WriteString(list(\">\", strings.Split(strings.Repeat(\"abc \", 30), \" \")))\n}\n";
    let lines = [
        "9: var sBuilder strings.Builder",
        "9: sBuilder.WriteString(s)",
        "10: sBuilder.WriteString(one)",
        "12: s = sBuilder.String()",
    ];
    expect(source, "+=", Change::Builder, &lines);
}

#[test]
fn a_format_of_basic_types_is_a_concatenation() {
    let source = "package main\n\nimport (\n\t\"fmt\"\n\t\"os\"\n)\n\ntype item struct {\n\tname string\n\tid   int64\n}\n\n\
        //go:noinline\nfunc (it *item) label(n int) string {\n\treturn fmt.Sprintf(\"%s (%d), %d%%\\n\", it.name, it.id, n+300)\n}\n\n\
        func main() {\n\tit := item{\"a\", 12345}\n\tfor n := range 3 {\n\t\tos.Stdout.WriteString(it.label(n))\n\t}\n}\n";
    let lines = [
        "4: -",
        "6: \"strconv\"",
        "15: return it.name + \" (\" + strconv.FormatInt(it.id, 10) + \"), \" + strconv.Itoa(n+300) + \"%\\n\"",
    ];
    expect(source, "it.id", Change::Concatenate, &lines);
}

#[test]
fn a_change_is_measured_where_only_copies_run() {
    // The function itself is never called: its one call is inlined.
    let source = "package main\n\nfunc fill(n []int) []*int {\n\tvar all []*int\n\tfor i := range n {\n\t\tall = append(all, &n[i])\n\t}\n\treturn all\n}\n\n\
        func main() { println(len(fill(make([]int, 40)))) }\n";
    // Only the run decides where the copy's array is.
    let changes = searches(source, "append(all, &n[i])").into_iter().filter_map(|search| search.found);
    assert_eq!(changes.map(|advice| advice.change).collect::<Vec<_>>(), [Change::Preallocate]);
}
