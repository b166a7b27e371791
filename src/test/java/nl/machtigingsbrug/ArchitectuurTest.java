package nl.machtigingsbrug;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

@AnalyzeClasses(
    packages = "nl.machtigingsbrug",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

  @ArchTest
  static final ArchRule optredenKentNiemand =
      classes()
          .that()
          .resideInAPackage("..optreden..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "nl.machtigingsbrug.optreden..");

  @ArchTest
  static final ArchRule foutKentNiemand =
      classes()
          .that()
          .resideInAPackage("..fout..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "nl.machtigingsbrug.fout..");

  /** The trap of LegalSubject: a reader of evidence never looks into the words of another. */
  @ArchTest
  static final ArchRule bewijslezersKennenElkaarNiet =
      slices().matching("nl.machtigingsbrug.bewijs.(*)..").should().notDependOnEachOther();

  @ArchTest
  static final ArchRule geenKringenTussenPakketten =
      slices().matching("nl.machtigingsbrug.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namenZeggenIets =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule uitzonderingenKomenUitDeCatalogus =
      noClasses()
          .that()
          .areNotAssignableTo(Throwable.class)
          .should()
          .callConstructor(RuntimeException.class, String.class)
          .orShould()
          .callConstructor(RuntimeException.class, Throwable.class)
          .orShould()
          .callConstructor(Exception.class, String.class);

  /** Where null-safety is not declared it is not checked. */
  @ArchTest
  static final ArchRule elkPakketVerklaartZijnNulls =
      classes()
          .should(
              new ArchCondition<JavaClass>("stand in a package marked @NullMarked") {
                @Override
                public void check(JavaClass klasse, ConditionEvents meldingen) {
                  boolean gemarkeerd =
                      klasse
                          .getPackage()
                          .isAnnotatedWith(org.jspecify.annotations.NullMarked.class);
                  meldingen.add(
                      new SimpleConditionEvent(klasse, gemarkeerd, klasse.getPackageName()));
                }
              });
}
