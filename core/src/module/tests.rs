//! Loading modules: package order, imports, go.mod.

use super::*;

fn read<'a>(files: &[(&'a str, &'a str)]) -> Module<'a> {
    let files: Vec<Input<'_>> =
        files.iter().map(|(name, text)| Input { name, text: text.as_bytes() }).collect();
    let options = LoadOptions {
        release: Version::LATEST,
        is_std: &|path| matches!(path, "fmt" | "embed" | "internal/abi"),
        only: None,
        tested: None,
    };
    Module::read(&files, &options)
}

fn problems(files: &[(&str, &str)]) -> Vec<String> {
    let mut files = files.to_vec();
    files.push(("go.mod", "module m.org/m\n\ngo 1.27\n"));
    let all = read(&files).problems.into_iter();
    all.map(|problem| match problem.at {
        Some((file, line, col)) => format!("{file}:{line}:{col}: {}", problem.text),
        None => problem.text,
    })
    .collect()
}

#[test]
fn packages_follow_their_imports() {
    let module = read(&[
        ("go.mod", "module m.org/m // ours\n\ngo 1.22\n"),
        ("main.go", "package main\n\nimport (\n\t\"fmt\"\n\t\"m.org/m/util\"\n)\n"),
        ("cmd/x/main.go", "package main\n"),
        ("util/util.go", "package strutil\n\nimport \"m.org/m/util/deep\"\n"),
        ("util/deep/d_windows.go", "package wrong\n"),
        ("util/deep/d.go", "package deep\n"),
        ("util/deep/d_test.go", "package deep\n"),
        ("util/testdata/x.go", "package x\n"),
    ]);
    let order: Vec<(&str, &str)> = module.packages.iter().map(|p| (p.path.as_str(), p.name)).collect();
    let wanted = [
        ("m.org/m/util/deep", "deep"),
        ("m.org/m/util", "strutil"),
        ("m.org/m", "main"),
        ("m.org/m/cmd/x", "main"),
    ];
    assert_eq!(order, wanted);
    assert_eq!((module.lang, module.problems), (Some(Version(22)), Vec::new()));
    assert_eq!(module.packages[0].tests[0].name, "util/deep/d_test.go");
}

#[test]
fn import_errors_have_go_wording() {
    let main = |path: &str| format!("package main\n\nimport \"{path}\"\n");
    let of = |path: &str| problems(&[("main.go", &main(path)), ("a/internal/b/b.go", "package b\n")]);
    assert_eq!(of("nosuch/x"), ["main.go:3:8: package nosuch/x is not in std ($GOROOT/src/nosuch/x)"]);
    let wanted = "main.go:3:8: no required module provides package m.org/m/u; to add it:\n\tgo get m.org/m/u";
    assert_eq!(of("m.org/m/u"), [wanted]);
    let wanted = "package m.org/m\n\tmain.go:3:8: use of internal package m.org/m/a/internal/b not allowed";
    assert_eq!(of("m.org/m/a/internal/b"), [wanted]);
    assert_eq!(of("fmt"), [""; 0]);
}

#[test]
fn a_library_package_of_another_system_is_excluded() {
    let found = problems(&[("main.go", "package main\n\nimport \"syscall/js\"\n")]);
    let text = "package m.org/m\n\timports syscall/js: build constraints exclude all Go files in $GOROOT/src/syscall/js";
    assert_eq!(found, [text]);
}

#[test]
fn import_cycles_report_the_path() {
    let found = problems(&[
        ("main.go", "package main\n\nimport \"m.org/m/a\"\n"),
        ("a/a.go", "package a\n\nimport \"m.org/m/b\"\n"),
        ("b/b.go", "package b\n\nimport (\n\t\"m.org/m/a\"\n\t\"nosuch\"\n)\n"),
    ]);
    let cycle = "package m.org/m\n\timports m.org/m/a from main.go\n\timports m.org/m/b from a.go\n\t\
                 imports m.org/m/a from b.go: import cycle not allowed";
    assert_eq!(found, ["b/b.go:5:2: package nosuch is not in std ($GOROOT/src/nosuch)", cycle]);
}

#[test]
fn go_mod_restricts_the_release() {
    let text = |go_mod| read(&[("go.mod", go_mod), ("a.go", "package a\n")]).problems.remove(0).text;
    assert_eq!(
        text("module m\n\ngo 1.99\n"),
        "go: go.mod requires go >= 1.99 (running go 1.27.3; GOTOOLCHAIN=local)"
    );
    assert!(text("go 1.27\n").contains("missing module declaration"));
    assert_eq!(
        text("modul m\n\ngo 1.27\n\nfoo (\n\tbar\n)\nrequire (\n\tx.org/y v1.0.0\n)\n"),
        "go: errors parsing go.mod:\ngo.mod:1: unknown directive: modul\ngo.mod:5: unknown block type: foo"
    );
}
