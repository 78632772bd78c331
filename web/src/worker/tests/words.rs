//! Checks what the page says about a run against the run: counts, reasons, sentences.

use super::run;
use crate::files::Files;
use crate::for_tests::load;
use crate::i18n::Lang;
use crate::lesson::LESSONS;
use crate::lesson::card::{Card, Text};
use crate::lesson::moment::Moment;
use crate::verdicts::reported;
use crate::view::value::short_func;
use crate::words::{allocations, narrate, placed, ran, timeline};
use crate::worker::{engine, moment};
use escapement_core::diag::{Analysis, Subject, Verdict};
use escapement_core::trace::event::{Granularity, MarkKind, StepNo};
use escapement_core::trace::snapshot::Snapshot;

fn ran(source: &str) -> (Analysis, engine::Session) {
    load();
    run(source, &Default::default(), &Default::default())
}

/// The Why tab's sentence about the run, for the first verdict on `what` in `func`.
fn told(source: &str, func: &str, what: &str) -> String {
    let (analysis, mut session) = ran(source);
    let mut verdicts = analysis.verdicts.iter();
    let is_it =
        |v: &&Verdict| v.what == what && short_func(&v.func) == func && v.subject != Subject::Parameter;
    let verdict = verdicts.find(is_it).expect("the verdict");
    let code = ran::code_of(verdict);
    let made = ran::made(session.recording(), verdict);
    let visits = moment::count(&mut session, ran::line_of(verdict), &code);
    let run = (&analysis, session.recording());
    let place = |line| format!("line {line}");
    ran::ran(Lang::En, run, verdict, made, Some(visits), &code, place).expect("the verdict has a sentence")
}

#[test]
fn a_library_value_made_in_another_copy_says_so() {
    let source = "package main\n\nimport \"container/list\"\n\nfunc fresh() *list.List { return list.New() }\n\n\
        func main() { println(fresh().Len()) }\n";
    let said = told(source, "fresh", "new(list.List)");
    assert!(said.starts_with("This verdict is for the copy inlined at this call."), "{said}");
}

#[test]
fn code_of_the_library_is_reached_where_it_is_inlined() {
    let source = "package main\n\nimport (\n\t\"errors\"\n\t\"fmt\"\n)\n\n\
        func safe(n int) (err error) {\n\tdefer func() {\n\t\tif r := recover(); r != nil {\n\
        \t\t\terr = fmt.Errorf(\"recovered: %v\", r)\n\t\t}\n\t}()\n\tprintln(1 / n)\n\treturn nil\n}\n\n\
        var kept error\n\nfunc main() {\n\tkept = errors.New(\"x\")\n\tprintln(safe(0) != nil)\n}\n";
    // `Errorf` takes another way; what `errors.New` makes in `main` does not explain that.
    let said = told(source, "safe.func1", "&errors.errorString{...}");
    assert!(said.starts_with("This run allocates nothing for it"), "{said}");
}

#[test]
fn a_method_named_init_initialises_no_package() {
    let source = "package main\n\ntype tea struct{ cups int }\n\n//go:noinline\nfunc (t *tea) init() { t.cups++ }\n\n\
        //go:noinline\nfunc pour(t *tea) { t.init() }\n\nfunc main() {\n\tvar t tea\n\tpour(&t)\n\tprintln(t.cups)\n}\n";
    let (_, mut session) = ran(source);
    let said = sentences(&mut session, Granularity::Operation);
    assert!(said.iter().any(|text| text.contains("init** is called")), "{said:?}");
    assert!(said.iter().all(|text| !text.contains("initialises a package")), "{said:?}");
}

#[test]
fn a_package_that_is_initialised_late_is_called_so() {
    let (_, mut session) = ran("package main\n\nimport \"fmt\"\n\nfunc main() { fmt.Println(1) }\n");
    let said = sentences(&mut session, Granularity::Operation);
    let late: Vec<&String> = said.iter().filter(|text| text.contains("initialises a package")).collect();
    assert!(late.iter().any(|text| text.contains("os.init")), "{late:?}");
}

#[test]
fn an_array_filled_in_the_frame_moves_to_the_heap() {
    let source = "package main\n\n//go:noinline\nfunc build(n int) []int {\n\tvar list []int\n\tfor i := range n {\n\
        \t\tlist = append(list, i)\n\t}\n\treturn list\n}\n\nfunc main() { println(len(build(3))) }\n";
    assert_eq!(
        told(source, "build", "append(list, i)"),
        "Executed in this run: 3; allocations: 0. The array it was given, or a buffer in the frame, had room. \
         The one in the frame moves to the heap where it is passed on, in line 9: 1 (24 B)."
    );
}

#[test]
fn an_array_that_moves_in_another_function_is_not_this_one() {
    let source = "package main\n\n//go:noinline\nfunc build(n int) []int {\n\tvar list []int\n\tfor i := range n {\n\
        \t\tlist = append(list, i)\n\t}\n\treturn list\n}\n\n//go:noinline\nfunc fill(list []int) []int {\n\treturn append(list, 1)\n}\n\n\
        func main() { println(len(build(3)), len(fill(make([]int, 0, 4)))) }\n";
    let said = told(source, "fill", "append(list, 1)");
    assert!(
        said.ends_with("It found room in the array it was given or in the frame, or had nothing to add."),
        "{said}"
    );
}

const BOXES: &str = "package main\n\nvar kept any\nvar list []int\n\n//go:noinline\nfunc keep(n int, s string) {\n\
    \tkept = n\n\tkept = s\n\tlist = append(list, n)\n}\n\n//go:noinline\nfunc never(n int) {\n\tkept = n\n}\n\n\
    func main() {\n\tlist = make([]int, 0, 8)\n\tfor i := range 3 {\n\t\tkeep(i, \"\")\n\t}\n\
    \tif len(list) > 8 {\n\t\tnever(1)\n\t}\n}\n";

#[test]
fn why_explains_a_value_that_needs_no_allocation() {
    // testing.AllocsPerRun of real Go 1.27 counts none for these either.
    let says = |what, part: &str| {
        let told = told(BOXES, "keep", what);
        assert!(told.starts_with("Executed in this run: 3; allocations: 0. "), "{what}: {told}");
        assert!(told.contains(part), "{what}: {told}");
    };
    says("n", "from 0 to 255");
    says("s", "string was empty");
    says("append(list, n)", "found room");
    assert_eq!(told(BOXES, "never", "n"), "This run does not reach its line.");
    assert!(told(BOXES, "main", "make([]int, 0, 8)").starts_with("Allocated by this run: 1"));
}

#[test]
fn the_array_of_a_literal_counts_beside_the_slice_that_an_interface_holds() {
    let source = "package main\n\nvar kept any\n\n//go:noinline\nfunc keep(v any) { kept = v }\n\n\
        func main() {\n\tfor i := range 5 {\n\t\tkeep([]int{i, i, i, i, i, i, i, i})\n\t}\n}\n";
    let said = told(source, "main", "[]int{...}");
    assert_eq!(said, "Allocated by this run: 10 (440 B)");
    let (analysis, _) = ran(source);
    let of_line = reported(&analysis).into_iter().filter_map(|r| Some(r.of(&analysis)?.0));
    let kept: Vec<&Verdict> = of_line.filter(|v| v.what == "[]int{...}").collect();
    assert_eq!((kept.len(), kept.first().and_then(|v| v.unless)), (1, None));
}

#[test]
fn a_literal_called_through_a_field_reaches_its_line() {
    let source = "package main\n\nimport \"fmt\"\n\ntype box struct{ f func(string, int) }\n\n\
        //go:noinline\nfunc (b *box) call(k string, v int) {\n\tb.f(k, v)\n}\n\n\
        func main() {\n\tvar all []string\n\tb := &box{func(k string, v int) { all = append(all, fmt.Sprint(k, v)) }}\n\
        \tfor i := range 3 {\n\t\tb.call(\"a\", i)\n\t}\n\tprintln(len(all))\n}\n";
    let said = told(source, "main.func1", "v");
    assert!(said.starts_with("Executed in this run: 3; allocations: 0."), "{said}");
}

#[test]
fn an_unused_copy_differs_from_an_unreached_line() {
    let source = "package main\n\nfunc counter() func() int {\n\tn := 0\n\treturn func() int { n++; return n }\n}\n\n\
        func main() {\n\tnext := counter()\n\tprintln(next(), next())\n}\n";
    let told = told(source, "counter", "n");
    assert!(told.contains("for `counter` when it is called"), "{told}");
}

#[test]
fn a_literal_that_never_runs_is_no_copy_of_the_line_it_stands_on() {
    let source = "package main\n\nvar kept *int\n\nfunc open() func() {\n\treturn func() { x := 1; kept = &x }\n}\n\n\
        func main() {\n\tprintln(open() != nil)\n}\n";
    assert_eq!(told(source, "open.func1", "x"), "This run does not reach its line.");
}

#[test]
fn a_method_inlined_into_its_wrapper_alone_is_not_called() {
    let source = "package main\n\nimport \"errors\"\n\ntype limitErr struct{ max int64 }\n\n\
        func (e limitErr) Error() string { return string(make([]byte, e.max)) }\n\n\
        func check(c int64) error {\n\tif c > 1 {\n\t\treturn limitErr{c}\n\t}\n\treturn nil\n}\n\n\
        func main() {\n\tvar le limitErr\n\tprintln(errors.As(check(2), &le))\n}\n";
    assert_eq!(told(source, "limitErr.Error", "make([]byte, e.max)"), "This run does not reach its line.");
}

#[test]
fn the_code_of_another_package_is_told_from_its_copies() {
    let source = "-- go.mod --\nmodule shop\n\ngo 1.27\n-- main.go --\npackage main\n\nimport \"shop/store\"\n\n\
        func main() { println(len(store.List(3))) }\n-- store/store.go --\npackage store\n\n\
        //go:noinline\nfunc keep(p []int) []int { return p }\n\n\
        func List(n int) []int {\n\tout := make([]int, 0, n)\n\tfor i := range n {\n\t\tout = append(out, i)\n\t}\n\
        \tprintln(len(out))\n\tprintln(cap(out))\n\treturn keep(out)\n}\n";
    let said = told(source, "List", "append(out, i)");
    assert!(said.starts_with("Executed in this run: 3; allocations: 0."), "{said}");
}

#[test]
fn a_line_that_allocates_has_an_h_even_without_a_verdict() {
    let source = "package main\n\nvar m = map[int]int{}\n\nfunc main() {\n\tch := make(chan int, 1)\n\tch <- 1\n\
        \tfor i := range 20 {\n\t\tm[i] = i\n\t}\n}\n";
    let (analysis, session) = ran(source);
    let more = placed::unjudged(&analysis, &session.recording().stats.sites, &[]);
    let lines: Vec<u32> = more.iter().map(|(line, _)| *line).collect();
    assert!(lines.contains(&6) && lines.contains(&9), "{more:?}");
    assert!(more.iter().any(|(line, what)| *line == 6 && what == "make(chan int, 1)"), "{more:?}");
}

/// The sentences of a run, one for each stop.
fn sentences(session: &mut engine::Session, by: Granularity) -> Vec<String> {
    let (mut step, mut all) = (StepNo(0), Vec::new());
    loop {
        let next = session.next_step(step, by, true);
        if next <= step {
            return all;
        }
        step = next;
        let picture = session.snapshot(step);
        let recording = session.recording().clone();
        all.push(narrate::step(Lang::En, &Files::of(""), &picture, &recording, None, &[]));
    }
}

#[test]
fn a_line_step_tells_which_variables_moved_to_the_heap() {
    let (_, mut session) = ran(
        "package main\n\nvar kept *int\n\nfunc main() {\n\tx := 1\n\ty := 2\n\tkept = &x\n\tprintln(*kept + y)\n}\n",
    );
    let lines = sentences(&mut session, Granularity::Line);
    let wanted = "Line 6: **x** is made on the heap, as the compiler decided: the tab **Why** has the reason. Line 7: `y := 2`";
    assert!(lines.iter().any(|said| said == wanted), "{lines:?}");
}

#[test]
fn a_newline_ends_a_line_or_writes_an_empty_one() {
    let (_, mut session) =
        ran("package main\n\nfunc main() {\n\tprintln(1, 2)\n\tprint(3)\n\tprintln()\n\tprintln()\n}\n");
    let parts = sentences(&mut session, Granularity::Operation);
    let count = |text: &str| parts.iter().filter(|said| said.starts_with(text)).count();
    assert_eq!(count("The program ends the line on stderr."), 1, "{parts:?}");
    assert_eq!(count("The program writes an empty line to stderr."), 1, "{parts:?}");
    let lines = sentences(&mut session, Granularity::Line);
    assert!(lines.iter().any(|said| said.starts_with("The program writes `1 2` to stderr.")), "{lines:?}");
}

fn lesson(slug: &str) -> (&'static str, Text) {
    let lesson = LESSONS.iter().find(|l| l.slug == slug).expect("the lesson");
    (lesson.source(), lesson.text(Lang::En))
}

#[test]
fn an_allocation_that_marks_first_says_so() {
    load();
    let (source, text) = lesson("while-you-work");
    let (_, mut session) = run(source, &text, &text.cards[2]);
    let said = sentences(&mut session, Granularity::Operation);
    let assists: Vec<_> = said.iter().filter(|said| said.contains("an assist")).collect();
    assert!(
        !assists.is_empty() && assists.iter().all(|said| said.contains("allocates **node**")),
        "{said:?}"
    );
}

#[test]
fn other_ways_of_a_value_in_a_module_are_at_their_own_lines() {
    let source = "-- go.mod --\nmodule pool\n\ngo 1.27\n-- main.go --\npackage main\n\nimport (\n\t\"pool/domain\"\n\
                  \t\"sync\"\n)\n\nfunc main() {\n\tvar wg sync.WaitGroup\n\tu := &domain.User{}\n\twg.Add(1)\n\
                  \tgo func() { u.Age++; wg.Done() }()\n\twg.Wait()\n\tprintln(u.Age)\n}\n-- domain/user.go --\n\
                  package domain\n\ntype User struct{ Age int }\n";
    let (analysis, _) = ran(source);
    let verdict = analysis.verdicts.iter().find(|v| v.what == "wg").expect("a verdict on wg");
    let notes = verdict.others.iter().flat_map(|way| &way.flow).flat_map(|step| &step.notes);
    let told: Vec<u32> = notes.filter_map(|note| note.pos).map(|pos| pos.line).collect();
    let lines: Vec<&str> = source.lines().collect();
    assert!(!told.is_empty());
    for line in told {
        assert!(lines[line as usize - 1].contains("wg"), "line {line}");
    }
}

#[test]
fn a_dangling_pointer_is_no_error_of_go() {
    let (source, text) = lesson("optimised-with-unsafe");
    let card = text.cards.last().expect("a card").clone();
    let (_, mut session) = run(source, &text, &card);
    assert!(session.recording().ends_dangling());
    let last = sentences(&mut session, Granularity::Operation).pop().expect("a step");
    assert!(last.contains("The page stopped the run"), "{last}");
}

#[test]
fn goroutines_left_waiting_are_counted() {
    let (source, text) = lesson("blocked-goroutine");
    let (_, session) = run(source, &text, &text.cards[0]);
    assert_eq!(session.recording().stats.waiting, 3);
    let (_, alone) = ran("package main\n\nfunc main() {\n\tgo func() {}()\n\tprintln(1)\n}\n");
    assert_eq!(alone.recording().stats.waiting, 0);
}

#[test]
fn a_go_statement_counts_its_closure_alone() {
    let source = "package main\n\nfunc show(n int) { println(n) }\n\nfunc main() {\n\tfor i := range 2 {\n\t\tgo show(i)\n\t}\n}\n";
    let (analysis, session) = ran(source);
    let is_it = |v: &&Verdict| v.what == "func literal" && v.func.ends_with("main");
    let closure = analysis.verdicts.iter().find(is_it).expect("the closure of the statement");
    assert_eq!(ran::made(session.recording(), closure).count, 2);
}

/// The picture at a moment of a card's run.
fn at(slug: &str, card: impl Fn(&Text) -> Card, when: &str) -> Snapshot {
    load();
    let (source, text) = lesson(slug);
    let (_, mut session) = run(source, &text, &card(&text));
    let wanted = Moment::parse(when).expect("the moment parses");
    let step = moment::find(&mut session, &wanted).expect("the moment is there");
    session.snapshot(step)
}

#[test]
fn a_cycle_of_the_lessons_starts_at_the_trigger_and_below_the_goal() {
    for slug in ["pacing", "while-you-work"] {
        let gc = at(slug, |text| text.cards[0].clone(), "gc starts").gc;
        assert!(gc.trigger <= gc.heap_live && gc.heap_live < gc.goal, "{slug}: {gc:?}");
    }
}

#[test]
fn a_collector_that_marks_by_pages_queues_pages() {
    let paged = at("page-by-page", |text| text.cards[1].clone(), "gc work #11").gc;
    assert!(paged.queued_pages().len() >= 2, "{paged:?}");
    assert_eq!(paged.grey_on_pages(), paged.grey, "every grey object waits on one of the pages: {paged:?}");
    let single = at("page-by-page", |text| text.cards[2].clone(), "gc work #11").gc;
    assert!(single.queued_pages().is_empty() && !single.queue.is_empty(), "{single:?}");
}

#[test]
fn a_table_row_leads_from_one_allocation_to_the_next() {
    let (_, mut session) =
        ran("package main\n\nvar kept *int\n\nfunc main() {\n\tfor range 3 {\n\t\tkept = new(int)\n\t}\n}\n");
    let at = session.recording().stats.sites[0].pos.expect("a line of the program");
    let mut step = StepNo(0);
    let mut seen = Vec::new();
    for _ in 0..4 {
        let marks = &session.recording().marks;
        step = allocations::next_allocation(marks, at, step).expect("an allocation");
        seen.push(step);
    }
    assert!(seen[0] < seen[1] && seen[1] < seen[2] && seen[3] == seen[0], "{seen:?}");
    assert_eq!(session.snapshot(seen[1]).heap.len(), 2);
}

#[test]
fn parts_without_a_name_in_go_are_described() {
    let part = |text| narrate::part(Lang::En, text);
    assert_eq!(part("elem 3.name"), "value in slot 3 `.name`");
    assert_eq!(part("key 12"), "key in slot 12");
    assert_eq!(part("directory"), "the map's table");
    assert_eq!(part("group"), "the map's group");
    assert_eq!(part("buffer[0]"), "buffer `[0]`");
    assert_eq!(part(".next"), "`.next`");
}

#[test]
fn tests_beside_a_package_run_and_have_verdicts() {
    let lib = "package lru\n\ntype node struct{ n int }\n\nfunc New(n int) *node { return &node{n} }\n";
    let test = "package lru\n\nimport \"testing\"\n\nvar kept *node\n\nfunc BenchmarkNew(b *testing.B) {\n\
        \tfor i := range b.N {\n\t\tkept = New(i)\n\t}\n}\n";
    for folder in ["", "lru/"] {
        let source = format!("-- {folder}lru.go --\n{lib}-- {folder}lru_test.go --\n{test}");
        let (analysis, session) = ran(&source);
        assert!(analysis.verdicts.iter().any(|v| v.func.ends_with("BenchmarkNew")), "{folder}");
        let out = String::from_utf8_lossy(&session.recording().stdout);
        assert!(out.contains("1 allocs/op"), "{folder}: {out}");
    }
}

#[test]
fn why_counts_what_code_of_several_packages_allocates() {
    let source = "package main\n\nimport (\n\t\"bytes\"\n\t\"errors\"\n\t\"fmt\"\n)\n\nfunc main() {\n\
        \tvar buf bytes.Buffer\n\tfmt.Fprint(&buf, \"seven\")\n\tfmt.Println(buf.String())\n\
        \tfmt.Println(errors.Join(errors.New(\"a\")))\n}\n";
    let (analysis, session) = ran(source);
    for what in ["string(bytes.b.buf[bytes.b.off:])", "&errors.joinError{...}", "&errors.errorString{...}"] {
        let verdict = analysis.verdicts.iter().find(|v| v.what == what).expect(what);
        assert_eq!(ran::made(session.recording(), verdict).count, 1, "{what}");
    }
}

#[test]
fn why_counts_what_code_inlined_from_the_library_allocates() {
    let source = "package main\n\nimport \"container/list\"\n\ntype entry struct{ key string }\n\nfunc main() {\n\
        \tl := list.New()\n\tfor range 3 {\n\t\tl.PushFront(&entry{\"a\"})\n\t}\n\tkept = l\n}\n\nvar kept *list.List\n";
    let (analysis, session) = ran(source);
    let made = |what: &str| {
        let verdict = analysis.verdicts.iter().find(|v| v.what == what).expect("the verdict");
        assert_ne!(verdict.origin.file.0, 0, "{what} is in the library");
        let made = ran::made(session.recording(), verdict);
        (made.count, made.bytes)
    };
    assert_eq!(made("new(list.List)"), (1, 48));
    assert_eq!(made("&list.Element{...}"), (3, 144));
}

#[test]
fn allocations_without_an_expression_have_words_in_each_language() {
    assert_eq!(narrate::maker(Lang::Zh, "map growth"), "map 写入");
    assert_eq!(narrate::maker(Lang::Zh, "make(chan int, 1)"), "make(chan int, 1)");
    assert_eq!(narrate::made(Lang::Zh, "closure main.count.func1"), "闭包 count.func1");
    assert_eq!(narrate::made(Lang::En, "map group of map[int]int"), "map group of map[int]int");
    assert_eq!(narrate::made(Lang::Zh, "[]main.page"), "[]page");
}

#[test]
fn equal_names_are_counted() {
    let groups = narrate::grouped(["a", "b", "a", "a"].map(str::to_owned).into_iter());
    let said: Vec<String> = groups.into_iter().map(|group| narrate::times(Lang::En, group)).collect();
    assert_eq!(said, ["3 × a", "b"]);
}

#[test]
fn the_wrapper_of_a_go_statement_is_explained() {
    let (_, mut session) =
        ran("package main\n\n//go:noinline\nfunc count(n int, done chan int) {\n\tdone <- n\n}\n\n\
        func main() {\n\tdone := make(chan int)\n\tgo count(1, done)\n\tprintln(<-done)\n}\n");
    let said = sentences(&mut session, Granularity::Operation);
    let told = said.iter().filter(|text| text.contains("which the compiler made to call"));
    assert_eq!(told.count(), 1, "{said:?}");
}

#[test]
fn functions_of_every_package_of_a_module_are_the_programs_own() {
    let (_, session) = ran(
        "-- go.mod --\nmodule m\n\ngo 1.27\n-- main.go --\npackage main\n\nimport (\n\t\"m/store\"\n\t\"strings\"\n)\n\n\
        func main() {\n\ts := store.New()\n\tdefer s.Put(len(strings.Repeat(\"ab\", 100)))\n}\n\
        -- store/store.go --\npackage store\n\ntype Store struct{ n int }\n\n\
        //go:noinline\nfunc New() *Store { return &Store{} }\n\n//go:noinline\nfunc (s *Store) Put(n int) { s.n = n }\n",
    );
    let own = session.recording().marks.iter().filter(|mark| timeline::is_of_own_call(mark));
    let calls = own.filter_map(|mark| match &mark.kind {
        MarkKind::Call { func } => Some((short_func(func), mark.pos?.line)),
        _ => None,
    });
    let expected = [("main", 14), ("store.New", 23), ("main.deferwrap1", 15), ("store.(*Store).Put", 26)];
    assert_eq!(calls.collect::<Vec<_>>(), expected.map(|(func, line)| (func.to_owned(), line)));
}
